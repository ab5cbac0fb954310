package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.NodeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the editor's page says of the elements that a text may have. */
class AllowedElementsTest {

    private static final Path TEMPLATE = Path.of("src/main/resources/templates/section/allowedElements.html");

    @ParameterizedTest
    @EnumSource
    void name_every_block_of_the_schema(NodeType type) throws IOException {
        assertThat(Files.readString(TEMPLATE)).containsPattern("&lt;" + type.tag() + "( |&gt;)");
    }
}
