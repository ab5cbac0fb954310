package io.masthead.domain.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a.txt ~ Rivers rise. ~ TEXT",
                "a ~ Rivers rise. ~ TEXT",
                "a.docx ~ Rivers rise. ~ TEXT",
                "a.MD ~ # Rivers ~ MARKDOWN",
                "a.txt ~ # Rivers ~ TEXT",
                "a.html ~ <p>Rivers ~ HTML",
                "a.txt ~ <!DOCTYPE html><p>Rivers ~ HTML",
                "a.md ~ <!-- a --> <!-- b --> <html lang=en> ~ HTML",
                "a.md ~ <div>Rivers</div> ~ MARKDOWN",
                "a ~ <?xml version='1.0'?> <html xmlns='x'> ~ HTML"
            })
    void is_told_by_the_content_and_then_by_the_name(String name, String content, FileKind kind) {
        assertThat(FileKind.of(sent(name, content.getBytes(UTF_8)))).isEqualTo(kind);
    }

    @Test
    void of_a_page_in_two_bytes_a_letter_is_told() {
        assertThat(FileKind.of(sent("a", "\uFEFF<html><p>a".getBytes(UTF_16LE))))
                .isEqualTo(FileKind.HTML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "%PDF-1.7~FILE_IS_PDF",
                "{\\rtf1~FILE_IS_RTF",
                "\u00d0\u00cf\u0011\u00e0~FILE_IS_OLD_WORD",
                "\u0089PNG~FILE_IS_PICTURE",
                "\u00ff\u00d8\u00ff\u00e0~FILE_IS_PICTURE",
                "GIF89a~FILE_IS_PICTURE",
                "RIFF1234WEBP~FILE_IS_PICTURE",
                "<?xml version='1.0'?><!DOCTYPE svg><svg ~FILE_IS_PICTURE",
                "MIME-Version: 1.0;Content-Type: multipart/related~FILE_IS_WEB_ARCHIVE"
            })
    void of_other_files_is_told_to_whoever_sends_them(String content, IntakeReason reason) {
        assertRefused(content.getBytes(ISO_8859_1), reason);
    }

    @Test
    void of_an_open_document_and_of_nothing_is_told_too() {
        assertRefused(
                ("PK\u0003\u0004" + "x".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.text")
                        .getBytes(ISO_8859_1),
                IntakeReason.FILE_IS_OPEN_DOCUMENT);
        assertRefused(new byte[0], IntakeReason.FILE_EMPTY);
    }

    @Test
    void is_told_of_comments_without_end() {
        assertThat(FileKind.of(sent("a", "<!---->".repeat(5000).getBytes(UTF_8))))
                .isEqualTo(FileKind.TEXT);
        assertThat(FileKind.of(sent("a", "<!---".repeat(5000).getBytes(UTF_8)))).isEqualTo(FileKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"C:\\texts\\rivers.docx,rivers.docx", "/tmp/rivers.md,rivers.md", "rivers.txt,rivers.txt"})
    void has_a_name_without_folders(String sent, String name) {
        assertThat(new SentFile(folder, sent).name()).isEqualTo(name);
    }

    private void assertRefused(byte[] content, IntakeReason reason) {
        assertThatThrownBy(() -> FileKind.of(sent("rivers.txt", content))).isInstanceOfSatisfying(Refused.class, it -> {
            assertThat(it.reasons()).hasSize(1);
            assertThat(it.reasons().getFirst().code()).isEqualTo(reason);
            assertThat(it.reasons().getFirst().field()).isEqualTo("file");
        });
    }

    private SentFile sent(String name, byte[] content) {
        try {
            return new SentFile(Files.write(folder.resolve("sent"), content), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
