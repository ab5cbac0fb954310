package io.masthead.domain.document.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.HtmlWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int ROUNDS = 3000;

    @Test
    void a_document_comes_back_from_json_with_its_ids() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Document document = new RandomDocuments(seed).next();
            assertThat(JsonReader.read(JsonWriter.write(document)))
                    .as("seed %d", seed)
                    .isEqualTo(document);
        }
    }

    @Test
    void a_document_comes_back_from_html_with_its_ids() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Document document = new RandomDocuments(seed).next();
            String html = HtmlWriter.write(document);
            assertThat(HtmlReader.read(html)).as("seed %d", seed).isEqualTo(document);
        }
    }

    @Test
    void sanitizing_leaves_a_document_as_it_is() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Document document = new RandomDocuments(seed).next();
            var sanitized = HtmlSanitizer.sanitize(HtmlWriter.write(document), "en", address -> true);
            assertThat(sanitized.document()).as("seed %d", seed).isEqualTo(document);
            assertThat(sanitized.warnings()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void the_documents_have_blocks_of_every_type() {
        var types = EnumSet.noneOf(NodeType.class);
        for (long seed = 0; seed < ROUNDS; seed++) {
            collect(new RandomDocuments(seed).next().blocks(), types);
        }
        assertThat(types).containsExactly(NodeType.values());
    }

    private static void collect(List<Block> blocks, Set<NodeType> types) {
        for (Block block : blocks) {
            types.add(block.type());
            if (block instanceof ContainerBlock container) {
                collect(container.content(), types);
            }
        }
    }
}
