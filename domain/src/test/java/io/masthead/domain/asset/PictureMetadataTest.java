package io.masthead.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureMetadataTest {

    private static final PictureCheck CHECK = new PictureCheck("file", 10);
    private static final byte[] JPEG = Jpegs.baseline(60, 40);

    private static final String PACKET = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Source="City archive">
            <dc:creator><rdf:Seq><rdf:li>Leyla Əhmədova</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">The bridge at dawn</rdf:li></rdf:Alt></dc:description>
            <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Once, in print</rdf:li></rdf:Alt></dc:rights>
            </rdf:Description></rdf:RDF></x:xmpmeta>""";

    private static AssetProposal proposed(byte[] sent) {
        return AcceptedPicture.of(sent, CHECK).proposal();
    }

    @Test
    void proposes_what_the_maker_wrote_for_whoever_prints_it() {
        var iptc = Metadata.iptc(JPEG, 80, "Ann Lee", 120, "The river\nin July", 115, "Survey", 116, "© Ann Lee");

        assertThat(proposed(iptc)).isEqualTo(new AssetProposal("Ann Lee", "The river in July", "Survey", "© Ann Lee"));
    }

    @Test
    void reads_xmp_in_a_jpeg_and_in_a_png() {
        var said = new AssetProposal("Leyla Əhmədova", "The bridge at dawn", "City archive", "Once, in print");

        assertThat(proposed(Metadata.xmp(JPEG, PACKET))).isEqualTo(said);
        assertThat(proposed(Metadata.pngXmp(Pngs.of(30, 20), PACKET))).isEqualTo(said);
    }

    @Test
    void takes_what_editors_see_before_what_programs_wrote() {
        var both = Metadata.iptc(Metadata.xmp(JPEG, PACKET), 80, "Ann Lee");

        assertThat(proposed(both).credit()).isEqualTo("Ann Lee");
        assertThat(proposed(both).caption()).isEqualTo("The bridge at dawn");
    }

    @Test
    void keeps_nothing_of_it_in_the_file() {
        var picture = AcceptedPicture.of(Metadata.iptc(Metadata.xmp(JPEG, PACKET), 80, "Ann Lee"), CHECK);

        assertThat(new String(picture.whole(), StandardCharsets.UTF_8)).doesNotContain("Ann Lee", "City archive");
    }

    @Test
    void proposes_nothing_where_a_camera_speaks_for_itself() {
        assertThat(proposed(Metadata.iptc(JPEG, 120, "OLYMPUS DIGITAL CAMERA"))).isEqualTo(AssetProposal.NONE);
        assertThat(proposed(JPEG).isEmpty()).isTrue();
        assertThat(proposed(Jpegs.photographed(JPEG, 1)).isEmpty()).isTrue();
    }

    @Test
    void opens_no_packet_that_declares_entities_and_stumbles_over_no_nonsense() {
        var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + PACKET.replace("City archive", "&e;");

        assertThat(proposed(Metadata.xmp(JPEG, entity)).isEmpty()).isTrue();
        assertThat(proposed(Metadata.xmp(JPEG, "<x:xmpmeta")).isEmpty()).isTrue();
        var cut = Metadata.iptc(JPEG, 80, "Ann Lee");
        Arrays.fill(cut, 24, 40, (byte) 0xff);
        assertThat(proposed(cut).isEmpty()).isTrue();
    }

    @Test
    void cuts_what_is_longer_than_a_field() {
        assertThat(proposed(Metadata.iptc(JPEG, 120, "word ".repeat(500))).caption())
                .hasSizeLessThanOrEqualTo(1000);
    }
}
