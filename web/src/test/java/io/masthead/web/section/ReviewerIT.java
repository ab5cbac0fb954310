package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import io.masthead.web.environment.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reviewer at the browser. */
class ReviewerIT {

    private Installation masthead;

    @BeforeEach
    void a_bulletin() {
        masthead = Installation.on(Database.H2);
    }

    @Test
    void asks_for_changes_and_approves_what_came_back() {
        var page = "/sections/" + inReview();
        try (var reviewer = Browser.visitor(masthead).signIn("reviewer");
                var editor = Browser.visitor(masthead).signIn("editor")) {
            reviewer.open(page);
            decide(reviewer, "Request changes", "Which river?");
            reviewer.sees("Changes are requested; revision 2 is back with its editor.");

            editor.open(page);
            var headings = editor.page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(2));
            assertThat(headings.first()).hasText("Changes were requested");
            assertThat(editor.part("Changes were requested")).containsText("Which river?");
            editor.shot("changes-requested");
            editor.follow("Edit the text");
            editor.typeSource("<p>The Kura falls.</p>");
            editor.press("Save revision");
            editor.sees("Saved as revision 3.");
            editor.open(page);
            editor.type("Reply to the reviewer", "The Kura.");
            editor.press("Submit for review");
            editor.sees("Revision 3 is in review.");

            reviewer.open(page);
            reviewer.sees("The Kura.");
            reviewer.sees("Revision 3 against 2");
            reviewer.shot("review");
            decide(reviewer, "Approve revision 3", "");
            reviewer.sees("Revision 3 is approved.");
            reviewer.seesNo(AriaRole.BUTTON, "Send the decision");
        }
    }

    @Test
    void says_what_should_change_or_is_asked_to() {
        try (var reviewer = Browser.visitor(masthead).signIn("reviewer")) {
            reviewer.open("/sections/" + inReview());
            decide(reviewer, "Request changes", "");
            reviewer.sees("Say in the comment what should change.");
        }
    }

    @Test
    void finds_the_question_open_and_the_words_in_it_where_it_was_refused() {
        var section = inReview();
        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            editor.open("/sections/" + section);
            editor.ask("Withdraw…");
            editor.type("Reason, if you like", "One more source.");
            editor.page().evaluate("() => document.querySelectorAll('[name=version]').forEach(it => it.value = 1)");
            editor.press("Withdraw from review");
            editor.sees("This was not done:");
            assertThat(editor.field("Reason, if you like")).hasValue("One more source.");
        }
    }

    @Test
    void decides_on_nothing_that_they_wrote() {
        Keycloak.running().admin().account("both", "editor", "reviewer");
        var both = Api.as("both", masthead);
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        var text = Map.of("title", "Rivers", "body", "<p>The river rises.</p>");
        both.put("/sections/" + section, text, both.version(section)).then().statusCode(200);
        Api.as("editor", masthead).move(section, "submit", Map.of()).then().statusCode(200);
        try (var author = Browser.visitor(masthead).signIn("both")) {
            author.open("/sections/" + section);
            author.sees("You cannot decide on this revision:");
            author.sees("You wrote part of this text, so somebody else decides on it.");
            author.seesNo(AriaRole.BUTTON, "Send the decision");
        }
    }

    @Test
    void sees_which_stage_it_is_and_hands_on_to_the_next() {
        var publication = Map.of(
                "slug",
                "facts-and-language",
                "title",
                "Two stages",
                "names",
                Map.of("en", "Institute"),
                "policy",
                Map.of(
                        "stages",
                        List.of(Map.of("name", "Facts", "approvals", 1), Map.of("name", "Language", "approvals", 2))));
        Api.as("publisher", masthead).post("/publications", publication).then().statusCode(201);
        var section = Api.as("editor", masthead).draft("facts-and-language", "Rivers", "The river falls.");
        Api.as("editor", masthead).move(section, "submit", Map.of()).then().statusCode(200);
        try (var reviewer = Browser.visitor(masthead).signIn("reviewer");
                var other = Browser.visitor(masthead).signIn("reviewer2")) {
            reviewer.open("/sections/" + section);
            reviewer.sees("Facts: 0 of 1 approvals given");
            decide(reviewer, "Approve revision 2", "");
            reviewer.sees("Language: 0 of 2 approvals given");
            decide(reviewer, "Approve revision 2", "");
            reviewer.sees("Language: 1 of 2 approvals given");
            reviewer.sees("You have approved this revision already");
            reviewer.shot("stages");
            other.open("/sections/" + section);
            decide(other, "Approve revision 2", "");
            other.sees("Revision 2 is approved.");
            other.seesNo(AriaRole.BUTTON, "Send the decision");
        }
    }

    private String inReview() {
        var editor = Api.as("editor", masthead);
        var section = editor.draft("Rivers", "The river falls.");
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        return section;
    }

    private static void decide(Visitor reviewer, String decision, String comment) {
        reviewer.page()
                .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(decision))
                .check();
        reviewer.type("Comment", comment);
        reviewer.press("Send the decision");
    }
}
