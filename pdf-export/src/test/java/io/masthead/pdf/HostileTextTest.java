package io.masthead.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.pdf.limit.TimeLimit;
import io.masthead.pdf.template.PrintDocument;
import io.masthead.pdf.template.PrintMessages;
import io.masthead.pdf.writer.DocumentWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xhtmlrenderer.pdf.ITextRenderer;

class HostileTextTest {

    @Nested
    class Text_of_any_length {
        @Test
        void without_a_space_ends_in_pages() {
            assertThat(pages("<p>" + "a".repeat(100_000) + "</p>")).isPositive();
        }

        @Test
        void in_one_paragraph_ends_in_pages() {
            assertThat(pages("<p>" + "Negotiations about the crossing went on. ".repeat(3_000) + "</p>"))
                    .isGreaterThan(20);
        }

        @Test
        void with_an_element_around_every_letter_ends_in_pages() {
            assertThat(pages("<p>" + "<em>a</em> b ".repeat(5_000) + "</p>")).isPositive();
        }

        @Test
        void with_a_thousand_notes_ends_in_pages_that_hold_them_all() {
            assertThat(pages("<p>" + "word<span class=\"note\">A note.</span> ".repeat(1_000) + "</p>"))
                    .isGreaterThan(10);
        }
    }

    @Nested
    class Outside_resources {
        @Test
        void are_never_asked_for() throws IOException, InterruptedException {
            var asked = new AtomicInteger();
            try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
                Thread.ofVirtual().start(() -> count(server, asked));
                String address = "http://localhost:" + server.getLocalPort() + "/x";
                pages("""
                        <p style="background: url(%1$s)">text <a href="%1$s">link</a></p>
                        <style>@import "%1$s"; p { background: url(%1$s) }</style>
                        <link rel="stylesheet" href="%1$s"><iframe src="%1$s"></iframe><object data="%1$s"></object>
                        <svg><image href="%1$s"/></svg><p lang="%1$s" data-id="%1$s">more</p>
                        """.formatted(address));
                assertThatThrownBy(() -> pages("<figure><img src=\"" + address + "\" alt=\"x\"></figure><p>text</p>"))
                        .isInstanceOf(Untypesettable.class);
                assertThatThrownBy(() -> pages("<figure><img src=\"file:///etc/hostname\" alt=\"x\"></figure><p>t</p>"))
                        .isInstanceOf(Untypesettable.class);
                Thread.sleep(200);
            }
            assertThat(asked).hasValue(0);
        }

        private static void count(ServerSocket server, AtomicInteger asked) {
            while (!server.isClosed()) {
                try (var connection = server.accept()) {
                    asked.addAndGet(connection.isConnected() ? 1 : 0);
                } catch (IOException closed) {
                    return;
                }
            }
        }
    }

    @Nested
    class Layout {
        @Test
        void that_takes_too_long_is_ended_with_a_sentence() {
            Manuscript manuscript = new Rivers().paragraphs(2_000).edition();
            PrintMessages messages = new PrintMessages(manuscript.language(), manuscript.timeZone());
            var document = PrintDocument.of(manuscript, messages);

            assertThatThrownBy(() -> TimeLimit.within(
                            Duration.ofMillis(20),
                            () -> DocumentWriter.write(document, manuscript, messages, fraction -> {})))
                    .isInstanceOf(Untypesettable.class)
                    .hasMessageContaining("longer")
                    .satisfies(
                            ended -> assertThat(isLayout(ended.getStackTrace())).isTrue());
        }

        @Test
        void of_a_cancelled_thread_ends() throws InterruptedException {
            Manuscript manuscript = new Rivers().paragraphs(3_000).edition();
            var ended = new AtomicReference<Throwable>();
            Thread setting = Thread.ofPlatform().start(() -> {
                try {
                    new PdfTypesetter().typeset(manuscript, fraction -> {});
                } catch (CancellationException e) {
                    ended.set(e);
                }
            });
            while (setting.isAlive() && !isLayout(setting.getStackTrace())) {
                Thread.onSpinWait();
            }
            setting.interrupt();
            setting.join();

            assertThat(ended.get()).isNotNull();
            assertThat(isLayout(ended.get().getStackTrace())).isTrue();
        }

        private static boolean isLayout(StackTraceElement[] stack) {
            return Arrays.stream(stack)
                    .anyMatch(frame -> frame.getClassName().equals(ITextRenderer.class.getName())
                            && frame.getMethodName().equals("layout"));
        }
    }

    private static int pages(String body) {
        return new PdfTypesetter().typeset(Manuscripts.of(body), fraction -> {}).pages();
    }
}
