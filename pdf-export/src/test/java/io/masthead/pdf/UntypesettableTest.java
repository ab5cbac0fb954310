package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UntypesettableTest {

    @Test
    void a_character_that_no_font_has_is_named_with_its_section() {
        assertThatThrownBy(() -> ReadBack.of(Manuscripts.of("<p>The sign 漢 alone.</p>")))
                .isInstanceOf(Untypesettable.class)
                .hasMessageContaining("U+6F22")
                .hasMessageContaining("漢")
                .hasMessageContaining("Section I (A section)");
    }

    @Test
    void an_empty_body_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> ReadBack.of(Manuscripts.of("<p> </p>")))
                .isInstanceOf(Untypesettable.class)
                .hasMessage("Section I (A section) has no text.");
    }

    @Test
    void an_interrupted_thread_stops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> ReadBack.of(OwnIssue.edition())).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void odd_markup_keeps_its_text_and_loses_its_tags() {
        ReadBack pdf = ReadBack.of(Manuscripts.of(
                "stray <b>bold</b><td>cell</td><li>item</li><marquee><p>inner</p></marquee><script>alert(1)</script>"
                        + "<ul>loose<li>kept</li></ul><table>a<tr><td>b</td></tr></table>"));

        assertThat(pdf.words())
                .contains("stray", "bold", "cell", "item", "inner", "loose", "kept")
                .doesNotContain("alert");
    }

    @Test
    void nothing_is_fetched_for_a_hostile_body() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread counter = Thread.ofVirtual().start(() -> count(listener, connections));
            String there = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            ReadBack pdf = ReadBack.of(Manuscripts.of(("<p style=\"background-image:url(THERE)\">held</p>"
                            + "<link rel=\"stylesheet\" href=\"THERE\"><style>@import url(THERE);</style>"
                            + "<object data=\"THERE\"></object><iframe src=\"THERE\"></iframe>"
                            + "<svg><image href=\"THERE\"/></svg>"
                            + "<!DOCTYPE x [<!ENTITY e SYSTEM \"THERE\">]><p>&e; end</p>")
                    .replace("THERE", there)));

            assertThat(pdf.words()).contains("held");
            assertThatThrownBy(() -> ReadBack.of(
                            Manuscripts.of("<p>held</p><figure><img src=\"%s\"></figure>".formatted(there))))
                    .hasMessageContaining("the picture “%s”, which is not in the manuscript.".formatted(there));
            assertThat(connections).hasValue(0);
            assertThat(counter.isAlive()).isTrue();
        }
    }

    private static void count(ServerSocket listener, AtomicInteger connections) {
        while (!listener.isClosed()) {
            try (var met = listener.accept()) {
                connections.incrementAndGet();
                met.setSoLinger(true, 0);
            } catch (IOException closed) {
                return;
            }
        }
    }
}
