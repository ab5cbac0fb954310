package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.r;
import static io.masthead.domain.document.docx.WordXml.styled;
import static io.masthead.domain.document.docx.WordXml.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.masthead.domain.document.html.HtmlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are small, and made to take long, or much memory. */
class SlowWordFileTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void a_target_that_goes_up_and_down_ends_fast() {
        var file = WordParts.of(styled("Body", r("Bread")))
                .link("up", "header", "a/../".repeat(150_000) + "header1.xml", false);

        var text = assertTimeoutPreemptively(LONGEST, () -> file.read(Reading.ACCEPT_ALL));
        assertThat(text.document().text()).isEqualTo("Bread");
    }

    @Test
    void styles_that_are_based_on_each_other_are_followed_as_far_as_word_does() {
        assertThat(html(styles(11))).isEqualTo("<h2>Bread</h2>");
        assertThat(html(styles(10_000))).isEqualTo("<p>Bread</p>");
    }

    /** A text whose style is a heading by way of so many others. */
    private static WordParts styles(int many) {
        var styles = new String[many];
        for (int i = 0; i < many; i++) {
            styles[i] = i + 1 < many
                    ? WordParts.paragraphStyle("s" + i, "Style " + i, "s" + (i + 1))
                    : WordParts.paragraphStyle("s" + i, "heading 1", "", WordXml.ppr(value("outlineLvl", 0)));
        }
        return WordParts.of(styled("s0", r("Bread"))).styles(styles);
    }

    private static String html(WordParts file) {
        return HtmlWriter.writeWithoutIds(file.read(Reading.ACCEPT_ALL).document());
    }

    @Test
    void a_picture_is_asked_for_once_and_told_wherever_it_is_shown() {
        for (boolean taken : new boolean[] {true, false}) {
            var file = WordParts.of(p(WordXml.picture("p0", ""), WordXml.picture("p0", "")))
                    .raw("word/media/p0.png", new byte[] {1})
                    .link("p0", "image", "media/p0.png", false);
            var asked = new AtomicInteger();
            var read = file.read(
                    Reading.ACCEPT_ALL, (picture, said) -> asked.incrementAndGet() > 0 && taken ? "/p" : null);

            assertThat(asked).hasValue(1);
            assertThat(read.document().images()).hasSize(taken ? 2 : 0);
            assertThat(read.warnings())
                    .extracting(WordWarning::code)
                    .isEqualTo(Collections.nCopies(taken ? 0 : 2, WordWarningCode.PICTURE));
        }
    }

    @Test
    void an_end_inside_the_comment_of_a_zip_file_hides_no_directory() throws IOException {
        Path file = folder.resolve("hidden.docx");
        Files.write(
                file,
                manyPartsBehind(new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0}));

        assertThatExceptionOfType(UnreadableWordFile.class)
                .isThrownBy(() -> WordFile.open(file))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(UnreadableWordFile.Cause.TOO_MANY_PARTS));
    }

    private static byte[] manyPartsBehind(byte[] comment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= PackageLimits.MOST_PARTS; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
                zip.closeEntry();
            }
        }
        byte[] file = bytes.toByteArray();
        file[file.length - 2] = (byte) comment.length;
        bytes.reset();
        bytes.writeBytes(file);
        bytes.writeBytes(comment);
        return bytes.toByteArray();
    }
}
