package io.masthead.api.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrailResourceTest {

    private final Requests auditor = Requests.as("auditor");

    @Test
    void a_planned_issue_is_an_event_of_its_own() {
        var issue = Requests.issue("Rivers");

        auditor.get("/events?subject=" + issue)
                .statusCode(200)
                .body("items.action", contains("issue-planned"))
                .body("items.actorName", contains("The publisher"))
                .body("items.subject.kind", contains("issue"))
                .body("items.hash", everyItem(matchesPattern("[0-9a-f]{64}")));
    }

    @Test
    void the_chain_is_intact() {
        Requests.issue("Rivers");

        auditor.get("/events/verify").statusCode(200).body("intact", equalTo(true));
    }

    @Test
    void an_editor_does_not_read_it() {
        Requests.as("editor").get("/events").statusCode(403);
    }
}
