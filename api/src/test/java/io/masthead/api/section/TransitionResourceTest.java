package io.masthead.api.section;

import static org.hamcrest.Matchers.equalTo;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransitionResourceTest {

    private final Requests editor = Requests.as("editor");
    private final Requests reviewer = Requests.as("reviewer");

    private String section;

    @BeforeEach
    void a_text_in_review() {
        section = Requests.section("Rivers", "<p>The river falls.</p>");
        editor.move(section, "submit", Map.of("comment", "Ready now."))
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void its_submitter_withdraws_it() {
        editor.move(section, "withdraw", Map.of("reason", "A name is wrong."))
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void a_reviewer_requests_changes() {
        reviewer.move(section, "request-changes", Map.of("revision", 2, "comment", "Which river?"))
                .statusCode(200)
                .body("status", equalTo("CHANGES_REQUESTED"));
    }

    @Test
    void an_approved_text_is_reopened_with_a_reason() {
        reviewer.move(section, "approve", Map.of("revision", 2)).body("status", equalTo("APPROVED"));

        editor.move(section, "reopen", Map.of("reason", "A name is wrong."))
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void each_move_is_for_its_roles() {
        editor.move(section, "approve", Map.of("revision", 2)).statusCode(403);
        reviewer.move(section, "withdraw", Map.of()).statusCode(403);
    }
}
