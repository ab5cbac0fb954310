package io.masthead.pdf.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.NodeType;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StructureTypesTest {

    /** A figure is its picture and its caption. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FIGURE")
    void have_one_for_every_block_of_the_schema(NodeType type) throws ParserConfigurationException {
        var document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        assertThat(StructureTypes.of(document.createElement(type.tag()))).isNotNull();
    }
}
