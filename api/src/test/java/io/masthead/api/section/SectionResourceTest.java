package io.masthead.api.section;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SectionResourceTest {

    private static final String TEXT = "<p>The river falls.</p>";

    private final Requests editor = Requests.as("editor");

    @Test
    void a_saved_text_comes_back_with_ids_on_its_blocks() {
        var section = Requests.section("Rivers", TEXT);

        editor.get("/sections/" + section)
                .statusCode(200)
                .body("title", equalTo("Rivers"))
                .body("status", equalTo("DRAFT"))
                .body("words", equalTo(3))
                .body("revision.number", equalTo(2))
                .body("revision.savedBy.name", equalTo("The editor"))
                .body("revision.contentHash", matchesPattern("[0-9a-f]{64}"))
                .body("body", startsWith("<p data-id="));
    }

    @Test
    void the_entity_tag_rises_with_the_text_and_not_with_the_assignment() {
        var section = Requests.section("Rivers", TEXT);
        var before = editor.version(section);

        Requests.as("publisher")
                .request()
                .body(Map.of("editor", "subject-editor2", "reviewers", List.of("subject-reviewer"), "targetWords", 500))
                .put("/sections/" + section + "/assignment")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(before))
                .body("assignment.editor.name", equalTo("The editor2"))
                .body("assignment.reviewers.name", contains("The reviewer"))
                .body("targetWords", equalTo(500));
        editor.request()
                .header("If-Match", before)
                .body(Map.of("body", "<p>The river rises.</p>"))
                .put("/sections/" + section)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(before)));
    }

    @Test
    void a_save_answers_what_of_the_text_was_left_out() {
        var section = Requests.section("Rivers", TEXT);

        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", "<p>The river <s>rises</s> falls.</p><script>run()</script>"))
                .put("/sections/" + section)
                .then()
                .statusCode(200)
                .body("warnings.code", contains("STRUCK", "NOT_ALLOWED"))
                .body("warnings.detail[0]", not(equalTo("")));
        editor.get("/sections/" + section).body("$", not(hasKey("warnings")));
    }

    @Test
    void revisions_are_listed_newest_first_and_page_by_page() {
        var section = Requests.section("Rivers", TEXT);
        var revisions = "/sections/" + section + "/revisions?limit=1";

        String next = editor.get(revisions)
                .statusCode(200)
                .body("items.number", contains(2))
                .body("items[0]", not(hasKey("body")))
                .extract()
                .path("next");
        editor.get(revisions + "&cursor=" + next)
                .body("items.number", contains(1))
                .body("next", equalTo(null));
    }

    @Test
    void a_difference_counts_the_words_that_came_and_went() {
        var section = Requests.section("Rivers", TEXT);

        editor.get("/sections/" + section + "/diff?from=1&to=2")
                .statusCode(200)
                .body("wordsAdded", equalTo(3))
                .body("wordsRemoved", equalTo(0));
    }

    @Test
    void a_restored_revision_is_a_new_one() {
        var section = Requests.section("Rivers", TEXT);

        editor.move(section, "restore", Map.of("revision", 1))
                .statusCode(200)
                .body("revision.number", equalTo(3))
                .body("body", equalTo(""));
    }
}
