package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every refusal of the workflow, over REST, in the order that decides the answer. */
@ParameterizedClass
@EnumSource(Database.class)
class RefusalIT {

    @Parameter
    Database database;

    private Installation masthead;
    private Api editor;
    private Api reviewer;
    private Api publisher;

    @BeforeEach
    void people() {
        masthead = Installation.on(database);
        editor = Api.as("editor", masthead);
        reviewer = Api.as("reviewer", masthead);
        publisher = Api.as("publisher", masthead);
    }

    @Test
    void nobody_approves_a_text_of_their_own() {
        Keycloak.running().admin().account("both", "editor", "reviewer");
        var both = Api.as("both", masthead);
        var section = editor.draft("Rivers", "The river falls.");
        var text = Map.of("title", "Rivers", "body", "<p>The river rises.</p>");
        both.put("/sections/" + section, text, both.version(section)).then().statusCode(200);
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        refused(both.move(section, "approve", Map.of()), 403, "OWN_TEXT");
        refused(both.move(section, "request-changes", Map.of("comment", "Hm.")), 403, "OWN_TEXT");
        assertThat(reviewer.move(section, "approve", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_approves_what_they_submitted() {
        Keycloak.running().admin().account("both", "editor", "reviewer");
        var both = Api.as("both", masthead);
        var section = editor.draft("Rivers", "The river falls.");
        both.move(section, "submit", Map.of()).then().statusCode(200);
        refused(both.move(section, "approve", Map.of()), 403, "OWN_SUBMISSION");
    }

    @Test
    void a_role_that_is_missing_comes_first() {
        var section = editor.draft("Rivers", "The river falls.");
        var approval = editor.move(section, "approve", Map.of());
        refused(approval, 403, "MISSING_ROLE");
        assertThat(approval.<String>path("detail")).isEqualTo("This needs the role reviewer.");
        var saved = reviewer.put("/sections/" + section, Map.of(), reviewer.version(section));
        assertThat(saved.<String>path("detail")).isEqualTo("This needs the role editor or publisher.");
        refused(reviewer.post("/sections/nothing/submit", Map.of()), 403, "MISSING_ROLE");
        refused(Api.as("guest", masthead).get("/issues"), 403, "MISSING_ROLE");
        refused(Api.as("auditor", masthead).post("/issues", Map.of()), 403, "MISSING_ROLE");
    }

    @Test
    void an_unknown_id_comes_before_a_missing_version() {
        refused(editor.post("/sections/nothing/submit", Map.of()), 404, "NOT_FOUND");
        var section = editor.draft("Rivers", "The river falls.");
        refused(editor.post("/sections/" + section + "/submit", Map.of()), 428, "VERSION_MISSING");
        refused(editor.request().delete("/issues/" + section), 403, "MISSING_ROLE");
        refused(publisher.request().delete("/issues/" + section), 404, "NOT_FOUND");
    }

    @Test
    void a_stale_write_is_shown_what_stands_there_now() {
        var section = editor.draft("Rivers", "The river falls.");
        var old = editor.version(section);
        var newer = Map.of("title", "Rivers", "body", "<p>The river rises.</p>");
        editor.put("/sections/" + section, newer, old).then().statusCode(200);
        var stale = editor.put("/sections/" + section, Map.of("body", "<p>Mine.</p>"), old);
        refused(stale, 412, "STALE");
        assertThat(stale.<String>path("current.body")).contains("The river rises.");
        assertThat(stale.header("ETag")).isEqualTo(editor.version(section));
    }

    @Test
    void of_many_writers_with_the_same_version_one_wins() {
        var section = editor.draft("Rivers", "The river falls.");
        var version = editor.version(section);
        var statuses = new ConcurrentLinkedQueue<Integer>();
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                var body = Map.of("body", "<p>Writer " + i + " was here.</p>");
                writers.execute(() -> statuses.add(
                        editor.put("/sections/" + section, body, version).statusCode()));
            }
        }
        assertThat(statuses).hasSize(8).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(editor.get("/sections/" + section).<Integer>path("revision.number"))
                .isEqualTo(3);
    }

    @Test
    void an_approval_that_is_sent_twice_passes_one_stage() {
        var stages = List.of(Map.of("name", "Review", "approvals", 1), Map.of("name", "Legal", "approvals", 1));
        publication("two-stages", Map.of("stages", stages));
        var section = editor.draft("two-stages", "Rivers", "The river falls.");
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        var version = reviewer.version(section);
        var approval = Map.of("revision", 2);
        reviewer.post("/sections/" + section + "/approve", approval, version)
                .then()
                .statusCode(200);
        refused(reviewer.post("/sections/" + section + "/approve", approval, version), 412, "STALE");
        assertThat(editor.get("/sections/" + section).<String>path("status")).isEqualTo("IN_REVIEW");
        reviewer.move(section, "approve", Map.of()).then().statusCode(200);
        assertThat(editor.get("/sections/" + section).<String>path("status")).isEqualTo("APPROVED");
    }

    @Test
    void of_many_who_take_the_same_address_at_once_one_gets_it() {
        Map<String, Object> policy = Map.of("stages", List.of(Map.of("name", "Review", "approvals", 1)));
        var statuses = new ConcurrentLinkedQueue<Integer>();
        try (var many = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                many.execute(() -> statuses.add(publication("at-once", policy).statusCode()));
            }
        }
        assertThat(statuses).hasSize(8).containsOnlyOnce(201).containsOnly(201, 409);
    }

    private Response publication(String slug, Map<String, Object> policy) {
        return publisher.post(
                "/publications",
                Map.of("slug", slug, "title", slug, "names", Map.of("en", "Institute"), "policy", policy));
    }

    @Test
    void a_move_in_the_wrong_state_is_refused_with_the_state() {
        var section = editor.draft("Rivers", "The river falls.");
        refused(reviewer.move(section, "approve", Map.of()), 409, "WRONG_STATE");
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        refused(editor.move(section, "submit", Map.of()), 409, "WRONG_STATE");
        refused(
                editor.put("/sections/" + section, Map.of("body", "<p>Late.</p>"), editor.version(section)),
                409,
                "WRONG_STATE");
    }

    @Test
    void a_decision_names_the_revision_in_review() {
        var section = editor.draft("Rivers", "The river falls.");
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        refused(reviewer.move(section, "approve", Map.of("revision", 1)), 409, "OTHER_REVISION");
        var nameless = reviewer.post("/sections/" + section + "/approve", Map.of(), editor.version(section));
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.<List<String>>path("violations.field")).containsExactly("revision");
    }

    @Test
    void changes_are_requested_with_a_comment_only() {
        var section = editor.draft("Rivers", "The river falls.");
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        var silent = reviewer.move(section, "request-changes", Map.of());
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.<List<String>>path("violations.field")).containsExactly("comment");
        reviewer.move(section, "request-changes", Map.of("comment", "Which river?"))
                .then()
                .statusCode(200);
        refused(editor.move(section, "submit", Map.of()), 409, "UNCHANGED_SINCE_REJECTION");
        editor.move(section, "submit", Map.of("comment", "The Kura.")).then().statusCode(200);
    }

    @Test
    void a_reviewer_who_approved_may_still_ask_for_changes() {
        var form = Map.of(
                "slug",
                "twofold",
                "title",
                "Twofold",
                "names",
                Map.of("en", "Institute"),
                "policy",
                Map.of("stages", List.of(Map.of("name", "Review", "approvals", 2))));
        assertThat(publisher.post("/publications", form).statusCode()).isIn(201, 409);
        String issue = publisher
                .post("/issues", Map.of("publication", "twofold", "period", Api.period()))
                .path("id");
        String section = publisher
                .post("/issues/" + issue + "/sections", Map.of("title", "Rivers"))
                .path("id");
        editor.put("/sections/" + section, Map.of("body", "<p>The river falls.</p>"), editor.version(section))
                .then()
                .statusCode(200);
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        reviewer.move(section, "approve", Map.of()).then().statusCode(200);
        refused(reviewer.move(section, "approve", Map.of()), 409, "ALREADY_APPROVED_BY_YOU");
        var sentBack = reviewer.move(section, "request-changes", Map.of("comment", "I saw it too late."));
        assertThat(sentBack.<String>path("status")).isEqualTo("CHANGES_REQUESTED");
    }

    @Test
    void an_unready_issue_names_each_section_in_the_way() {
        var section = editor.draft("Rivers", "The river falls.");
        String issue = editor.get("/sections/" + section).path("issue");
        var early = publisher.post("/issues/" + issue + "/publish", Map.of());
        refused(early, 409, "SECTION_DRAFT");
        assertThat(early.<List<String>>path("reasons.section")).containsExactly(section);
    }

    @Test
    void an_empty_section_cannot_be_submitted() {
        var section = editor.draft("Rivers", "");
        refused(editor.move(section, "submit", Map.of()), 409, "BODY_EMPTY");
    }

    @Test
    void a_taken_period_is_refused() {
        var period = Api.period();
        var form = Map.of("publication", "bulletin", "period", period);
        editor.withPublication();
        publisher.post("/issues", form).then().statusCode(201);
        refused(publisher.post("/issues", form), 409, "PERIOD_TAKEN");
    }

    @Test
    void a_discarded_issue_frees_its_period() {
        editor.withPublication();
        var form = Map.of("publication", "bulletin", "period", Api.period());
        String issue = publisher.post("/issues", form).path("id");
        assertThat(publisher
                        .request()
                        .contentType("application/json")
                        .body(Map.of())
                        .delete("/issues/" + issue)
                        .statusCode())
                .isEqualTo(422);
        assertThat(publisher
                        .request()
                        .contentType("application/json")
                        .body(Map.of("reason", "Planned twice."))
                        .delete("/issues/" + issue)
                        .statusCode())
                .isEqualTo(204);
        refused(publisher.get("/issues/" + issue), 404, "NOT_FOUND");
        publisher.post("/issues", form).then().statusCode(201);
    }

    @Test
    void people_are_assigned_only_where_they_have_the_role() {
        var section = editor.draft("Rivers", "The river falls.");
        var people = publisher.get("/people?role=reviewer").<List<String>>path("items.id");
        var wrong = publisher
                .request()
                .contentType("application/json")
                .body(Map.of("editor", people.getFirst()))
                .put("/sections/" + section + "/assignment");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.<List<String>>path("violations.field")).containsExactly("editor");
        var right = publisher
                .request()
                .contentType("application/json")
                .body(Map.of("reviewers", people, "draftDue", "2030-01-31"))
                .put("/sections/" + section + "/assignment");
        assertThat(right.<List<String>>path("assignment.reviewers.id")).isEqualTo(people);
        assertThat(right.<String>path("assignment.draftDue")).isEqualTo("2030-01-31");
    }

    @Test
    void an_assignment_and_a_new_order_leave_the_version_alone() {
        var section = editor.draft("Rivers", "The river falls.");
        var version = editor.version(section);
        publisher
                .request()
                .contentType("application/json")
                .body(Map.of("draftDue", "2030-01-31"))
                .put("/sections/" + section + "/assignment")
                .then()
                .statusCode(200);
        String issue = editor.get("/sections/" + section).path("issue");
        publisher
                .request()
                .contentType("application/json")
                .body(List.of(section))
                .put("/issues/" + issue + "/order")
                .then()
                .statusCode(200);
        assertThat(editor.version(section)).isEqualTo(version);
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<List<String>>path("reasons.code")).contains(code);
        assertThat(answer.<String>path("detail")).isNotBlank();
    }
}
