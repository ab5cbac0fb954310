package io.masthead.domain.intake.returned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.WordFile;
import io.masthead.domain.document.docx.write.Exported;
import io.masthead.domain.document.html.HtmlWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that LibreOffice has opened and saved: {@code text.html} as it went out, through {@code soffice --headless
 * --convert-to docx}. It names styles anew, makes paragraphs' properties of those of styles, writes countries behind
 * languages, and knows no ornaments.
 */
class ThroughLibreOfficeTest {

    private static final SectionText WENT = new SectionText(
            "Water in the city",
            "Leyla Əliyeva",
            Documents.of(new String(file("text.html"), UTF_8)).withBlockIds(Document.EMPTY));

    @TempDir
    Path folder;

    private static byte[] file(String name) {
        try (var in = Objects.requireNonNull(ThroughLibreOfficeTest.class.getResourceAsStream("/returned/" + name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] edited(String words, String others) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file("libreoffice.docx")));
                var copy = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = zip.readAllBytes();
                boolean isText = entry.getName().equals("word/document.xml");
                copy.write(
                        isText ? new String(part, UTF_8).replace(words, others).getBytes(UTF_8) : part);
            }
        }
        return out.toByteArray();
    }

    @Test
    void says_what_it_said_and_so_changes_nothing() {
        var returned = new Guest(folder).returned(WENT, file("libreoffice.docx"));
        assertThat(HtmlWriter.write(returned.text().body())).isEqualTo(HtmlWriter.write(WENT.body()));
        assertThat(returned.isUntouched()).isTrue();
        assertThat(returned.warnings()).isEmpty();
    }

    @Test
    void brings_what_was_changed_in_it_and_nothing_else() throws IOException {
        var returned = new Guest(folder).returned(WENT, edited("Nobody has counted", "Nobody will ever count"));
        assertThat(HtmlWriter.write(returned.text().body()))
                .isEqualTo(HtmlWriter.write(WENT.body()).replace("Nobody has counted", "Nobody will ever count"));
    }

    @Test
    void is_still_known_by_what_it_was_made_from() {
        var file = WordFile.open(Exported.file(file("libreoffice.docx"), folder));
        assertThat(file.origin()).isPresent();
    }
}
