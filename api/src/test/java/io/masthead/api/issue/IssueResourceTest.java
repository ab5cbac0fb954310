package io.masthead.api.issue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IssueResourceTest {

    private final Requests publisher = Requests.as("publisher");

    private String added(String issue, String title) {
        return Requests.as("editor")
                .post("/issues/" + issue + "/sections", Map.of("title", title))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_planned_issue_is_empty_and_says_what_it_lacks() {
        var issue = Requests.issue("Rivers");

        publisher
                .get("/issues/" + issue)
                .statusCode(200)
                .body("title", equalTo("Rivers"))
                .body("status", equalTo("IN_PRODUCTION"))
                .body("sections", empty())
                .body("readiness.ready", equalTo(false))
                .body("readiness.reasons.code", hasItem("NO_SECTIONS"));
    }

    @Test
    void its_sections_stand_in_the_order_that_was_sent() {
        var issue = Requests.issue("Rivers");
        var one = added(issue, "One");
        var two = added(issue, "Two");

        publisher
                .request()
                .body(List.of(two, one))
                .put("/issues/" + issue + "/order")
                .then()
                .statusCode(200)
                .body("sections.id", contains(two, one))
                .body("sections.numeral", contains("I", "II"));
    }

    @Test
    void a_list_is_found_by_a_word_of_the_title() {
        var issue = Requests.issue("Glaciers");

        publisher.get("/issues?q=glaciers").statusCode(200).body("items.id", contains(issue));
    }

    @Test
    void a_copy_has_the_structure_without_the_text() {
        var issue = Requests.issue("Rivers");
        added(issue, "One");

        String copy = publisher
                .post("/issues/" + issue + "/clone", Map.of("period", Requests.period()))
                .statusCode(201)
                .extract()
                .path("id");
        publisher.get("/issues/" + copy).body("sections.title", contains("One")).body("sections.words", contains(0));
    }

    @Test
    void a_discarded_issue_is_listed_no_more() {
        var issue = Requests.issue("Tundra");

        publisher
                .request()
                .body(Map.of("reason", "Made by mistake."))
                .delete("/issues/" + issue)
                .then()
                .statusCode(204);
        publisher.get("/issues?q=tundra").body("items", empty());
    }
}
