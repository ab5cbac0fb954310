package io.masthead.web.issue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A publisher whose form was overtaken by another publisher: what stands there now is shown, and nothing is lost. */
class StaleFormsIT {

    private Installation masthead;
    private Api other;
    private String period;
    private String issue;

    @BeforeEach
    void an_issue() {
        masthead = Installation.on(Database.H2);
        other = Api.as("publisher", masthead).withPublication();
        period = Api.period();
        issue = other.post("/issues", Map.of("publication", "bulletin", "period", period))
                .path("id");
    }

    private String section(String title) {
        return other.post("/issues/" + issue + "/sections", Map.of("title", title))
                .path("id");
    }

    private void meanwhile(String method, String path, Object body) {
        other.request()
                .contentType("application/json")
                .body(body)
                .request(method, path)
                .then()
                .statusCode(200);
    }

    @Test
    void the_title_that_was_typed_is_kept_beside_the_one_that_stands() {
        try (var publisher = publisherAt("/issues/bulletin/" + period + "/change")) {
            publisher.type("Title", "A dry year");
            meanwhile("PATCH", "/issues/" + issue, Map.of("title", "A wet year"));
            publisher.press("Save");
            publisher.sees("Somebody else changed the issue meanwhile");
            publisher.sees("It is called “A wet year”");
            assertThat(publisher.field("Title")).hasValue("A dry year");
            publisher.press("Save");
            publisher.sees("A dry year");
        }
    }

    @Test
    void the_assignment_that_was_chosen_is_kept_beside_the_one_that_stands() {
        var section = section("Rivers");
        try (var publisher = publisherAt("/issues/bulletin/" + period + "/sections/" + section)) {
            publisher.type("Draft due", "2099-12-01");
            meanwhile("PUT", "/sections/" + section + "/assignment", Map.of("draftDue", "2099-01-31"));
            publisher.press("Assign");
            publisher.sees("Somebody else changed meanwhile who is asked");
            publisher.sees("2099-01-31");
            assertThat(publisher.field("Draft due")).hasValue("2099-12-01");
            publisher.press("Assign");
            publisher.sees("Rivers is assigned.");
        }
    }

    @Test
    void a_title_is_kept_to_be_copied_where_nobody_can_give_one_any_more() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        String in = other.get("/sections/" + section).path("issue");
        String month = other.get("/issues/" + in).path("period");
        try (var publisher = publisherAt("/issues/bulletin/" + month + "/sections/" + section)) {
            publisher.page().locator("#f-title").fill("Lakes");
            Api.as("editor", masthead).move(section, "submit", Map.of()).then().statusCode(200);
            publisher.press("Rename the section");
            publisher.sees("This cannot be done:");
            assertThat(publisher.field("What you wrote")).hasValue("Lakes");
            publisher.isAccessible("plan of a section that cannot be renamed");
        }
    }

    @Test
    void a_plan_is_kept_where_the_issue_to_start_from_is_gone() {
        section("Rivers");
        try (var publisher = publisherAt("/issues/new?from=" + issue)) {
            publisher.type("Title", "A dry year");
            other.request()
                    .contentType("application/json")
                    .header("If-Match", other.get("/issues/" + issue).header("ETag"))
                    .body(Map.of("reason", "Twice."))
                    .delete("/issues/" + issue)
                    .then()
                    .statusCode(204);
            publisher.press("Plan the issue");
            publisher.sees("There is no such issue.");
            assertThat(publisher.field("Title")).hasValue("A dry year");
        }
    }

    @Test
    void an_order_is_not_set_over_one_that_nobody_saw() {
        var one = section("One");
        var two = section("Two");
        try (var publisher = publisherAt("/issues/bulletin/" + period + "/order")) {
            meanwhile("PUT", "/issues/" + issue + "/order", List.of(two, one));
            publisher.page().getByLabel("Place of One").fill("2");
            publisher.press("Save the running order");
            publisher.sees("The sections stand below in the order that holds now");
            publisher.press("Save the running order");
            assertThat(publisher.page().getByText("The sections stand below in the order that holds now"))
                    .hasCount(0);
        }
    }

    @Test
    void settings_that_were_typed_are_kept_beside_those_that_stand() {
        var slug = "stale-forms";
        other.post("/publications", Map.of("slug", slug, "title", "Stale", "names", Map.of("en", "Institute")));
        try (var publisher = publisherAt("/settings/" + slug)) {
            publisher.type("Tagline", "Mine");
            meanwhile("PATCH", "/publications/" + slug, Map.of("tagline", "Theirs"));
            publisher.press("Save the settings");
            publisher.sees("What stands there now");
            publisher.sees("Theirs");
            assertThat(publisher.field("Tagline")).hasValue("Mine");
            publisher.press("Save the settings");
            publisher.sees("The settings of Stale are saved.");
        }
    }

    /** The form's own checks are for the browser; without them the answer must not hide what was changed meanwhile. */
    @Test
    void a_day_that_is_none_hides_nothing() {
        var section = section("Rivers");
        try (var publisher = publisherAt("/issues/bulletin/" + period + "/sections/" + section)) {
            publisher.page().evaluate("document.getElementById('f-draftDue').type = 'text'");
            publisher.type("Draft due", "soon");
            meanwhile("PUT", "/sections/" + section + "/assignment", Map.of("draftDue", "2099-01-31"));
            publisher.press("Assign");
            publisher.sees("Somebody else changed meanwhile who is asked");
            publisher.page().evaluate("document.getElementById('f-draftDue').type = 'text'");
            publisher.type("Draft due", "soon");
            publisher.press("Assign");
            publisher.sees("This is not understood: soon.");
        }
    }

    private Visitor publisherAt(String page) {
        var publisher = Browser.visitor(masthead).signIn("publisher");
        publisher.open(page);
        return publisher;
    }
}
