package io.masthead.web.section;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A publisher at the browser who puts a reviewer in the place of one who is away. */
class ReplacementIT {

    private final Installation masthead = Installation.on(Database.H2);

    @Test
    void takes_the_review_from_one_reviewer_to_another() {
        var section = submitted();
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/sections/" + section);
            publisher.ask("Replace a named reviewer…");
            publisher.isAccessible("replacing a reviewer");
            publisher.choose("Instead of", nameOf("reviewer"));
            publisher.choose("Decides from now on", nameOf("reviewer2"));
            publisher.type("Reason", "On leave.");
            publisher.press("Replace");
            publisher.sees("The review waits for the new person now.");
        }
        try (var second = Browser.visitor(masthead).signIn("reviewer2")) {
            second.open("/sections/" + section);
            second.sees(AriaRole.HEADING, "Your decision");
        }
    }

    private String nameOf(String account) {
        return Api.as(account, masthead).get("/me").path("name");
    }

    private String submitted() {
        var publisher = Api.as("publisher", masthead);
        var editor = Api.as("editor", masthead);
        String named = Api.as("reviewer", masthead).get("/me").path("id");
        var policy = Map.of("stages", List.of(Map.of("name", "Legal", "approvals", 1, "people", List.of(named))));
        publisher.post(
                "/publications",
                Map.of("slug", "replaced", "title", "Replaced", "names", Map.of("en", "Institute"), "policy", policy));
        String issue = publisher
                .post("/issues", Map.of("publication", "replaced", "period", Api.period()))
                .path("id");
        String section = publisher
                .post("/issues/" + issue + "/sections", Map.of("title", "Rivers"))
                .path("id");
        editor.put("/sections/" + section, Map.of("body", "<p>The river falls.</p>"), editor.version(section));
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        return section;
    }
}
