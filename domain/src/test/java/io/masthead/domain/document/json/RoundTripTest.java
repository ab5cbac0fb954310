package io.masthead.domain.document.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.HtmlWriter;
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
}
