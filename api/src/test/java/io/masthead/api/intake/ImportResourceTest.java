package io.masthead.api.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {

    @Test
    void a_text_file_becomes_the_next_revision_of_a_section() {
        var section = Requests.section("Rivers", "<p>The river falls.</p>");
        var editor = Requests.as("editor");

        editor.request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "rivers.txt", "The river rises again this year.\n".getBytes(UTF_8), "text/plain")
                .multiPart("section", section)
                .post("/imports")
                .then()
                .statusCode(201)
                .body("section.id", equalTo(section))
                .body("report", notNullValue());
        editor.get("/sections/" + section).body("revision.number", equalTo(3)).body("words", equalTo(6));
    }
}
