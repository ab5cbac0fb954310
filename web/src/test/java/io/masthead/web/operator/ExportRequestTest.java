package io.masthead.web.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportRequestTest {

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void names_publication_period_and_file() {
        assertThat(ExportRequest.parse("bulletin", "2024-07", "-o", "july.pdf"))
                .isEqualTo(new ExportRequest("bulletin", "2024-07", false, Path.of("july.pdf")));
    }

    @Test
    void can_be_for_a_proof_in_any_order() {
        assertThat(ExportRequest.parse("--proof", "-o", "july.pdf", "bulletin", "2024-07"))
                .isEqualTo(new ExportRequest("bulletin", "2024-07", true, Path.of("july.pdf")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bulletin",
                "bulletin 2024-07",
                "bulletin 2024-07 -o",
                "bulletin -o july.pdf",
                "bulletin 2024-07 2024-08 -o july.pdf",
                "bulletin 2024-07 -o july.pdf --draft"
            })
    void that_is_not_whole_is_answered_with_the_usage(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExportRequest.parse(line.split(" ", -1)))
                .withMessageContaining("PUBLICATION PERIOD -o FILE.pdf");
    }

    @Test
    void writes_the_file_over_an_older_one_and_leaves_nothing_else() throws IOException {
        var file = Files.writeString(folder.resolve("july.pdf"), "an older one");

        assertThat(request(file).write(PDF)).isZero();

        assertThat(file).hasBinaryContent(PDF);
        assertThat(folder.toFile().list()).containsExactly("july.pdf");
    }

    @Test
    void fails_where_the_folder_is_missing() {
        assertThat(request(folder.resolve("missing").resolve("july.pdf")).write(PDF))
                .isEqualTo(1);
    }

    private static ExportRequest request(Path file) {
        return new ExportRequest("bulletin", "2024-07", false, file);
    }
}
