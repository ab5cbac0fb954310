package io.masthead.pdf.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.Manuscripts;
import io.masthead.pdf.template.PrintMessages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentMetadataTest {

    @Test
    void tell_manuscripts_apart_by_their_digests() {
        byte[] id = facts(Manuscripts.of("<p>One.</p>")).id();

        assertThat(id)
                .hasSize(16)
                .isEqualTo(facts(Manuscripts.of("<p>One.</p>")).id());
        assertThat(id).isNotEqualTo(facts(Manuscripts.of("<p>Two.</p>")).id());
    }

    @Test
    void say_nothing_that_xml_forbids() {
        var manuscript = Manuscripts.edition("In\u0001sti\ud800tute", List.of());

        assertThat(facts(manuscript).author()).startsWith("Institute; ");
    }

    @Test
    void stand_in_the_packet_as_they_are() {
        var facts = new DocumentMetadata("A & B", "{title}", "<$1>", "en", Instant.EPOCH, 2, new byte[16]);

        assertThat(new String(XmpPacket.packet(facts), StandardCharsets.UTF_8))
                .contains("<rdf:li>{title}</rdf:li>", "A &amp; B", "&lt;$1&gt;", "<pdfaid:part>2</pdfaid:part>");
    }

    private static DocumentMetadata facts(Manuscript manuscript) {
        return DocumentMetadata.of(manuscript, new PrintMessages(manuscript.language(), manuscript.timeZone()));
    }
}
