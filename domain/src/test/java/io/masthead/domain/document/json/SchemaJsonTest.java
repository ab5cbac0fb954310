package io.masthead.domain.document.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.NodeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaJsonTest {
    private final JsonNode schema = parsed(SchemaJson.write());

    private static JsonNode parsed(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void names_every_block_and_mark_once() {
        var blocks = Stream.of(NodeType.values()).map(NodeType::jsonName);
        assertThat(names(schema.path("nodes")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(blocks, Stream.of("doc", "text", "note")).toList());
        assertThat(names(schema.path("marks")))
                .containsExactlyElementsOf(
                        Stream.of(MarkType.values()).map(MarkType::jsonName).toList());
    }

    @Test
    void says_what_each_block_holds_in_names_that_it_has() {
        assertThat(schema.at("/nodes/pull_quote/content").asText()).isEqualTo("(paragraph)+");
        assertThat(schema.at("/nodes/list_item/content").asText())
                .isEqualTo("(paragraph | bullet_list | ordered_list)*");
        for (JsonNode node : schema.path("nodes")) {
            for (String name : node.path("content").asText().split("[^a-z_0-9]+", -1)) {
                assertThat(name.isEmpty() || schema.path("nodes").has(name))
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void gives_attributes_their_defaults() {
        assertThat(schema.at("/nodes/ordered_list/attrs/start/default").asInt()).isEqualTo(1);
        assertThat(schema.at("/nodes/paragraph/attrs/id").has("default")).isTrue();
        assertThat(schema.at("/nodes/image/attrs/src").has("default")).isFalse();
    }

    @Test
    void is_written_into_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("schema/document.json");
        SchemaJson.main(new String[] {file.toString()});
        assertThat(Files.readString(file)).isEqualTo(SchemaJson.write());
    }

    /** Written when the classes are compiled, for the jar. */
    @Test
    void is_a_resource_of_the_jar() throws IOException {
        try (var resource = NodeType.class.getResourceAsStream("schema.json")) {
            assertThat(resource).isNotNull().asString(UTF_8).isEqualTo(SchemaJson.write());
        }
    }
}
