package io.masthead.api.draft;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftResourceTest {

    private final Requests editor = Requests.as("editor");
    private final Requests colleague = Requests.as("editor2");
    private String section;

    @BeforeEach
    void a_text() {
        section = Requests.section("Rivers", "<p>The river falls.</p>");
    }

    @Test
    void is_kept_and_read_again() {
        keep(editor, 2, "The river rises.").statusCode(200).body("writer.name", equalTo("The editor"));
        colleague
                .get(draft())
                .statusCode(200)
                .body("basedOn", equalTo(2))
                .body("title", equalTo("Rivers"))
                .body("byline", equalTo(""))
                .body("body", equalTo("<p>The river rises.</p>"))
                .body("writer.id", equalTo("subject-editor"))
                .body("savedAt", notNullValue());
    }

    @Test
    void takes_the_version_for_the_revision() {
        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", "<p>The river rises.</p>"))
                .put(draft())
                .then()
                .statusCode(200)
                .body("basedOn", equalTo(2))
                .body("title", equalTo("Rivers"));
    }

    @Test
    void is_discarded() {
        keep(editor, 2, "The river rises.").statusCode(200);
        editor.request().delete(draft()).then().statusCode(204);
    }

    @Test
    void is_no_revision() {
        keep(editor, 2, "The river rises.");
        editor.get("/sections/" + section)
                .body("revision.number", equalTo(2))
                .body("body", containsString("The river falls."));
    }

    @Test
    void stays_when_somebody_else_saves_another_text() {
        keep(editor, 2, "The river rises.");
        save(colleague, "The river dries up.");
        editor.get(draft()).statusCode(200).body("basedOn", equalTo(2));
    }

    @Test
    void is_cleaned_as_every_text() {
        keep(editor, 2, "The <script>river</script> <b>rises</b>.")
                .statusCode(200)
                .body("body", equalTo("<p>The <strong>rises</strong>.</p>"));
    }

    @Test
    void is_for_those_who_write() {
        for (var account : new String[] {"reviewer", "auditor"}) {
            Requests.as(account).get(draft()).statusCode(403);
            keep(Requests.as(account), 2, "").statusCode(403);
            Requests.as(account).request().delete(draft()).then().statusCode(403);
        }
    }

    private String draft() {
        return "/sections/" + section + "/draft";
    }

    private ValidatableResponse keep(Requests who, int basedOn, String words) {
        return who.request()
                .body(Map.of("basedOn", basedOn, "title", "Rivers", "byline", "", "body", "<p>" + words + "</p>"))
                .put(draft())
                .then();
    }

    private void save(Requests who, String words) {
        who.request()
                .header("If-Match", who.version(section))
                .body(Map.of("body", "<p>" + words + "</p>"))
                .put("/sections/" + section)
                .then()
                .statusCode(200);
    }
}
