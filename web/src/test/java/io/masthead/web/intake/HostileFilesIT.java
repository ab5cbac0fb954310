package io.masthead.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that are sent to hurt, to a process with 128 MB of heap: each gets an answer, and the process goes on. */
class HostileFilesIT {

    private static final int MEGABYTE = 1024 * 1024;

    private static Installation masthead;
    private static String section;

    @BeforeAll
    static void start() {
        masthead = Installation.small(Database.H2);
        section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
    }

    @AfterAll
    static void stop() {
        masthead.stop();
    }

    @Test
    void of_50_MB_of_noise_are_refused() throws IOException {
        var noise = new byte[49 * MEGABYTE];
        new Random(1).nextBytes(noise);
        answered("noise.txt", noise, 413);
        System.arraycopy("PK\u0003\u0004".getBytes(UTF_8), 0, noise, 0, 4);
        answered("noise.docx", noise, 422);
        answered("noise.docx", zip(Deflater.NO_COMPRESSION, "word/document.xml", noise), 422);
    }

    @Test
    void that_unpack_to_much_more_are_refused() throws IOException {
        answered("bomb.docx", zip(Deflater.BEST_COMPRESSION, "word/document.xml", new byte[60 * MEGABYTE]), 422);
        var text = ("<w:document xmlns:w='x'>" + "<w:p>".repeat(2_000_000)).getBytes(UTF_8);
        answered("deep.docx", zip(Deflater.BEST_COMPRESSION, "word/document.xml", text), 422);
    }

    @Test
    void of_markup_alone_are_refused() {
        answered("tags.html", "<html>".concat("<b>".repeat(1_700_000)).getBytes(UTF_8), 422);
        answered("few.html", ("<html>" + "<p>a<b>".repeat(15_000)).getBytes(UTF_8), 201);
        answered("stars.md", "*a ".repeat(1_700_000).getBytes(UTF_8), 422);
        answered("deep.md", ("![".repeat(50_000) + "x](y)".repeat(50_000)).getBytes(UTF_8), 422);
        answered("large.md", "Words in a row. ".repeat(50_000).getBytes(UTF_8), 201);
        answered("larger.md", "Words in a row. ".repeat(300_000).getBytes(UTF_8), 422);
    }

    private static void answered(String name, byte[] file, int status) {
        var answer = Api.as("editor", masthead)
                .request()
                .multiPart("file", name, file)
                .multiPart("section", section)
                .post("/imports");
        assertThat(answer.statusCode())
                .as(name + ": " + start(answer.asString()))
                .isEqualTo(status);
        assertThat(RestAssured.get(masthead.url() + "/q/health/live").statusCode())
                .isEqualTo(200);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 1000));
    }

    private static byte[] zip(int level, String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
