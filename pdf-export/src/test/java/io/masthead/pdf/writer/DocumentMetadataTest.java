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
        byte[] id = metadata(titled("One")).id();

        assertThat(id).hasSize(16).isEqualTo(metadata(titled("One")).id());
        assertThat(id).isNotEqualTo(metadata(titled("Two")).id());
    }

    @Test
    void say_nothing_that_xml_forbids() {
        var manuscript = Manuscripts.edition("In\u0001sti\ud800tute", List.of());

        assertThat(metadata(manuscript).author()).startsWith("Institute; ");
    }

    @Test
    void stand_in_the_packet_as_they_are() {
        var metadata = new DocumentMetadata("A & B", "{title}", "<$1>", "en", Instant.EPOCH, 2, new byte[16]);

        assertThat(new String(XmpPacket.packet(metadata), StandardCharsets.UTF_8))
                .contains("<rdf:li>{title}</rdf:li>", "A &amp; B", "&lt;$1&gt;", "<pdfaid:part>2</pdfaid:part>");
    }

    /** The digest of a section's text is made of its title here. */
    private static Manuscript titled(String title) {
        return Manuscripts.edition("Institute", List.of(new Manuscripts.Text(title, "<p>Text.</p>")));
    }

    private static DocumentMetadata metadata(Manuscript manuscript) {
        return DocumentMetadata.of(manuscript, new PrintMessages(manuscript.language(), manuscript.timeZone()));
    }
}
