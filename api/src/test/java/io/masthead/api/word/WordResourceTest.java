package io.masthead.api.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordResourceTest {

    private static String part(Response response, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(response.asByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static Response file(String account, String path) {
        return Requests.as(account).request().get(path);
    }

    private static String saved(String title) {
        return Requests.section(title, "<h2>Losses</h2><p>Words of the text.</p>");
    }

    @Test
    void a_section_goes_out_with_its_text_and_what_it_was_made_from() throws IOException {
        var section = saved("Water, \"lost\"");

        var file = file("auditor", "/sections/" + section + "/docx");

        file.then()
                .statusCode(200)
                .contentType(WordResponse.TYPE)
                .header("Content-Disposition", startsWith("attachment; filename=\"Water, lost.docx\""))
                .header("Cache-Control", equalTo("private, no-cache"));
        assertThat(part(file, "word/document.xml")).contains("Losses", "Words of the text.");
        assertThat(part(file, "docProps/custom.xml")).contains(section);
    }

    @Test
    void the_tag_changes_with_the_text_alone() {
        var section = saved("Water");
        var tag = file("editor", "/sections/" + section + "/docx").header("ETag");
        assertThat(file("reviewer", "/sections/" + section + "/docx").header("ETag"))
                .isEqualTo(tag);

        var editor = Requests.as("editor");
        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", "<p>Other words.</p>"))
                .put("/sections/" + section)
                .then()
                .statusCode(200);

        file("editor", "/sections/" + section + "/docx").then().header("ETag", not(equalTo(tag)));
    }

    @Test
    void an_issue_goes_out_with_its_cover_and_sections_and_no_origin() throws IOException {
        var section = saved("Water");
        String issue =
                Requests.as("editor").get("/sections/" + section).extract().path("issue");

        var file = file("reviewer", "/issues/" + issue + "/docx");

        assertThat(part(file, "word/document.xml")).contains("Heading1", "Water", "Words of the text.");
        assertThat(part(file, "docProps/custom.xml")).isEmpty();
    }

    private static Response sendBack(String section, byte[] file) {
        return Requests.as("editor")
                .request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "text.docx", file, WordResponse.TYPE)
                .multiPart("section", section)
                .post("/imports");
    }

    /** The file as a guest has changed it, with one word for another. */
    private static byte[] changed(byte[] file, String word, String other) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file));
                var copy = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                copy.write(text.replace(word, other).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void save(String section, String body) {
        var editor = Requests.as("editor");
        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", body))
                .put("/sections/" + section)
                .then()
                .statusCode(200);
    }

    private static String body(String section) {
        String body =
                Requests.as("editor").get("/sections/" + section).extract().path("body");
        return body.replaceAll(" data-id=\"[^\"]*\"", "").replace("\n", "");
    }

    @Test
    void what_was_changed_in_a_file_comes_in_and_nothing_else() throws IOException {
        var section = saved("Water");
        var came = changed(file("editor", "/sections/" + section + "/docx").asByteArray(), "Losses", "Gains");
        save(section, body(section) + "<p>More of the house.</p>");

        sendBack(section, came).then().statusCode(201).body("section.id", equalTo(section));

        assertThat(body(section)).isEqualTo("<h2>Gains</h2><p>Words of the text.</p><p>More of the house.</p>");
        Requests.as("editor")
                .get("/sections/" + section + "/revisions")
                .body("items[0].note", equalTo("Changes made in Word"));
    }

    @Test
    void what_meets_is_not_settled_by_a_script() throws IOException {
        var section = saved("Water");
        var came = changed(file("editor", "/sections/" + section + "/docx").asByteArray(), "Losses", "Gains");
        save(section, "<h2>Neither</h2><p>Words of the text.</p>");

        sendBack(section, came).then().statusCode(409).body("reasons[0].code", equalTo("MEETS"));

        assertThat(body(section)).isEqualTo("<h2>Neither</h2><p>Words of the text.</p>");
    }

    @Test
    void who_may_not_read_texts_gets_no_file() {
        var section = saved("Water");
        file("guest", "/sections/" + section + "/docx").then().statusCode(403);
        file("editor", "/sections/0190b0f0-0000-7000-8000-000000000000/docx")
                .then()
                .statusCode(404);
    }
}
