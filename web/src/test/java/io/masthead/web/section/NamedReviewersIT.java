package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A review that only named people decide, over REST: who may be named, and who takes whose place. */
@ParameterizedClass
@EnumSource(Database.class)
class NamedReviewersIT {

    @Parameter
    Database database;

    private Installation masthead;
    private Api editor;
    private Api publisher;
    private String first;
    private String second;

    @BeforeEach
    void people() {
        masthead = Installation.on(database);
        editor = Api.as("editor", masthead);
        publisher = Api.as("publisher", masthead);
        first = Api.as("reviewer", masthead).get("/me").path("id");
        second = Api.as("reviewer2", masthead).get("/me").path("id");
    }

    @Test
    void are_reviewers_who_exist() {
        publication("named-wrong", first).then().statusCode(201);
        String author = editor.get("/me").path("id");
        for (var nobody : List.of("nobody-at-all", author)) {
            var refused = publisher
                    .request()
                    .contentType("application/json")
                    .body(Map.of("policy", policy(nobody)))
                    .patch("/publications/named-wrong");
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
            assertThat(refused.<List<String>>path("violations.field")).containsExactly("policy");
        }
        assertThat(publication("named-nobody", "nobody-at-all").statusCode()).isEqualTo(422);
    }

    @Test
    void wait_for_whoever_is_named_at_the_submission() {
        var section = submitted("named-first");
        publisher
                .request()
                .contentType("application/json")
                .body(Map.of("policy", policy(second)))
                .patch("/publications/named-first")
                .then()
                .statusCode(200);
        assertThat(Api.as("reviewer2", masthead)
                        .move(section, "approve", Map.of())
                        .<List<String>>path("reasons.code"))
                .containsExactly("NOT_IN_STAGE");
        assertThat(editor.get("/sections/" + section).<List<List<String>>>path("review.policy.stages.people"))
                .containsExactly(List.of(first));
        Api.as("reviewer", masthead).move(section, "approve", Map.of()).then().statusCode(200);
    }

    @Test
    void give_way_to_another_with_a_reason_and_an_event() {
        var section = submitted("named-away");
        replaced(section, Map.of("person", first, "replacement", second, "reason", "On leave."))
                .then()
                .statusCode(200);
        var late = Api.as("reviewer", masthead).move(section, "approve", Map.of());
        assertThat(late.<List<String>>path("reasons.code")).containsExactly("NOT_IN_STAGE");
        Api.as("reviewer2", masthead).move(section, "approve", Map.of()).then().statusCode(200);
        var event = publisher.get("/events?subject=" + section);
        assertThat(event.<List<String>>path("items.action")).contains("reviewer-replaced");
        assertThat(event.<List<String>>path("items.findAll { it.action == 'reviewer-replaced' }.details.reason"))
                .containsExactly("On leave.");
    }

    @Test
    void are_replaced_only_by_the_rules() {
        var section = submitted("named-rules");
        var path = "/sections/" + section + "/replace-reviewer";
        var wish = Map.of("person", first, "replacement", second, "reason", "On leave.");
        assertThat(editor.post(path, wish, editor.version(section)).statusCode())
                .isEqualTo(403);
        assertThat(publisher
                        .post("/sections/nothing/replace-reviewer", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(publisher.post(path, Map.of()).statusCode()).isEqualTo(428);
        assertThat(publisher.post(path, Map.of(), "\"1\"").statusCode()).isEqualTo(412);
        var empty = replaced(section, Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.<List<String>>path("violations.field"))
                .containsExactlyInAnyOrder("person", "replacement", "reason");
        String author = editor.get("/me").path("id");
        var noReviewer = replaced(section, Map.of("person", first, "replacement", author, "reason", "On leave."));
        assertThat(noReviewer.<List<String>>path("reasons.code")).containsExactly("PERSON_LACKS_ROLE");
        var notNamed = replaced(section, Map.of("person", second, "replacement", first, "reason", "On leave."));
        assertThat(notNamed.<List<String>>path("reasons.code")).containsExactly("NOT_NAMED");
    }

    private Response replaced(String section, Map<String, String> wish) {
        return publisher.post("/sections/" + section + "/replace-reviewer", wish, publisher.version(section));
    }

    private String submitted(String slug) {
        publication(slug, first).then().statusCode(201);
        String issue = publisher
                .post("/issues", Map.of("publication", slug, "period", Api.period()))
                .path("id");
        String section = publisher
                .post("/issues/" + issue + "/sections", Map.of("title", "Rivers"))
                .path("id");
        editor.put("/sections/" + section, Map.of("body", "<p>The river falls.</p>"), editor.version(section));
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        return section;
    }

    private Response publication(String slug, String named) {
        return publisher.post(
                "/publications",
                Map.of("slug", slug, "title", slug, "names", Map.of("en", "Institute"), "policy", policy(named)));
    }

    private static Map<String, Object> policy(String named) {
        return Map.of("stages", List.of(Map.of("name", "Legal", "approvals", 1, "people", List.of(named))));
    }
}
