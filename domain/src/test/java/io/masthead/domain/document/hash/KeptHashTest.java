package io.masthead.domain.document.hash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Values of an earlier version: approvals bind to them for as long as there are revisions. */
class KeptHashTest {
    private static String stored() throws IOException {
        try (var file = KeptHashTest.class.getResourceAsStream("/document/kept.html")) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    @Test
    void a_stored_text_keeps_its_hash() throws IOException {
        var text = new SectionText("Water", "By Leyla", HtmlReader.read(stored()));
        assertThat(ContentHash.of(text)).isEqualTo("5b94b903cec2fc252aae459271a5894490fee88c6882e9720fdadd7b06e01837");
    }

    @Test
    void a_stored_text_is_written_as_it_was() throws IOException {
        assertThat(HtmlWriter.write(HtmlReader.read(stored()))).isEqualTo(stored());
    }

    @Test
    void no_text_keeps_its_hash() {
        assertThat(ContentHash.of(new SectionText("", "", Document.EMPTY)))
                .isEqualTo("61924753f751998f49d39787f8f02e37ff59b39810ae913074967bd4279c290a");
    }
}
