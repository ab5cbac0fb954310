package io.masthead.web.issue;

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

/** What a write to an issue, an assignment and the settings is based on, over REST (docs/decisions/0008). */
@ParameterizedClass
@EnumSource(Database.class)
class VersionsOfPlansIT {

    @Parameter
    Database database;

    private Api publisher;
    private String issue;

    @BeforeEach
    void an_issue() {
        publisher = Api.as("publisher", Installation.on(database)).withPublication();
        issue = publisher
                .post("/issues", Map.of("publication", "bulletin", "period", Api.period()))
                .path("id");
    }

    private Response patch(String path, Object body, String version) {
        return publisher
                .request()
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .patch(path);
    }

    private String tag(String path) {
        return publisher.get(path).header("ETag");
    }

    private String section(String title) {
        return publisher
                .post("/issues/" + issue + "/sections", Map.of("title", title))
                .path("id");
    }

    @Test
    void of_two_publishers_who_rename_an_issue_the_second_is_shown_the_first() {
        var seen = tag("/issues/" + issue);
        var first = patch("/issues/" + issue, Map.of("title", "A wet year"), seen);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isNotEqualTo(seen).isEqualTo(tag("/issues/" + issue));
        var second = patch("/issues/" + issue, Map.of("title", "A dry year"), seen);
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.<String>path("current.title")).isEqualTo("A wet year");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void an_order_is_refused_once_a_section_was_added_or_moved() {
        var one = section("One");
        var two = section("Two");
        var seen = tag("/issues/" + issue);
        assertThat(publisher
                        .put("/issues/" + issue + "/order", List.of(two, one), seen)
                        .statusCode())
                .isEqualTo(200);
        assertThat(publisher
                        .put("/issues/" + issue + "/order", List.of(one, two), seen)
                        .statusCode())
                .isEqualTo(412);
        assertThat(publisher.sections(issue)).containsExactly(two, one);
        var before = tag("/issues/" + issue);
        section("Three");
        assertThat(tag("/issues/" + issue)).isNotEqualTo(before);
    }

    @Test
    void an_assignment_is_based_on_the_one_before_or_on_the_text() {
        var path = "/sections/" + section("One");
        var text = tag(path);
        assertThat(publisher
                        .put(path + "/assignment", Map.of("draftDue", "2030-01-31"), text)
                        .statusCode())
                .isEqualTo(200);
        var seen = "\"assignment-" + publisher.get(path).<Integer>path("assignment.version") + "\"";
        assertThat(publisher
                        .put(path + "/assignment", Map.of("draftDue", "2030-02-28"), seen)
                        .statusCode())
                .isEqualTo(200);
        var late = publisher.put(path + "/assignment", Map.of("draftDue", "2030-03-31"), seen);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.<String>path("current.assignment.draftDue")).isEqualTo("2030-02-28");
        assertThat(tag(path)).as("the text's own version").isEqualTo(text);
    }

    @Test
    void settings_keep_what_somebody_else_set_meanwhile() {
        var slug = "versions-of-plans";
        publisher.post("/publications", Map.of("slug", slug, "title", "Plans", "names", Map.of("en", "Institute")));
        var seen = tag("/publications/" + slug);
        var first = patch("/publications/" + slug, Map.of("tagline", "One"), seen);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo(tag("/publications/" + slug)).isNotEqualTo(seen);
        var second = patch("/publications/" + slug, Map.of("tagline", "Two"), seen);
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.<String>path("current.tagline")).isEqualTo("One");
    }

    @Test
    void scripts_that_name_no_version_are_served_as_before() {
        publisher
                .request()
                .contentType("application/json")
                .body(Map.of("title", "A wet year"))
                .patch("/issues/" + issue)
                .then()
                .statusCode(200);
    }
}
