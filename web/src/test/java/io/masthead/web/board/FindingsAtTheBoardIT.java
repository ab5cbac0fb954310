package io.masthead.web.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.HeldJobs;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.sql.SQLException;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found on the pages, beside the section that it is in. */
class FindingsAtTheBoardIT {

    private static final String TOO_WIDE = "x".repeat(200);
    private Installation masthead;
    private Api editor;

    @BeforeEach
    void an_editor() {
        masthead = Installation.on(Database.POSTGRESQL);
        editor = Api.as("editor", masthead).withPublication();
    }

    @Test
    void a_publisher_lets_a_finding_pass_takes_that_back_and_lets_it_pass_again() {
        var section = editor.draft("Rivers", TOO_WIDE);
        Edition.approve(section, masthead);
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open(board(section));
            publisher.sees(AriaRole.HEADING, "One thing stands between this issue and publication");
            publisher.sees("Page 2: the line is");
            publisher.ask("Let it pass…");
            publisher.shot("board-finding");
            publisher.isAccessible("board with a finding");
            pass(publisher);
            publisher.sees(AriaRole.HEADING, "Ready to publish");
            publisher.sees("It is a code.");
            publisher.press("Take that back");
            publisher.sees(AriaRole.HEADING, "One thing stands between this issue and publication");
            publisher.ask("Let it pass…");
            pass(publisher);
            publisher.sees(AriaRole.HEADING, "Ready to publish");
        }
    }

    @Test
    void what_is_being_written_is_kept_when_a_check_ends_and_the_rest_of_the_board_follows() throws SQLException {
        var section = editor.draft("Rivers", "The river falls.");
        try (var publisher = Browser.visitor(masthead).signIn("publisher");
                var check = openWhileChecked(publisher, section)) {
            publisher.page().evaluate("() => { window.before = true; }");
            publisher.ask("Add a section");
            publisher.type("Title of the section", "Lakes");
            retitle(section, "A dry year");
            check.release();

            publisher.comesToSee("Page 2: the line is");
            assertThat(publisher.field("Title of the section")).hasValue("Lakes");
            publisher.sees("This part has changed since. What you type stays.");
            publisher.isAccessible("board with a part that has changed");
            publisher.press("Load it");
            publisher.sees(AriaRole.HEADING, "A dry year");
            assertThat(publisher.field("Title of the section")).hasValue("Lakes");
            assertThat(publisher.page().getByText("The pages are being checked"))
                    .hasCount(0);
            Assertions.assertThat(publisher.page().evaluate("() => window.before"))
                    .isEqualTo(true);
        }
    }

    @Test
    void words_for_a_finding_that_is_gone_stay_on_the_board() {
        var section = editor.draft("Rivers", TOO_WIDE);
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open(board(section));
            publisher.comesToSee("Page 2: the line is");
            publisher.page().reload();
            publisher.ask("Let it pass…");
            publisher.type("Why", "It is a code.");
            var mended = Map.of("body", "<p>The river falls.</p>");
            editor.put("/sections/" + section, mended, editor.version(section))
                    .then()
                    .statusCode(200);
            publisher.press("Let it pass");
            publisher.sees("This cannot be done:");
            assertThat(publisher.field("What you wrote")).hasValue("It is a code.");
            publisher.isAccessible("board with words that have no place");
        }
    }

    @Test
    void who_reads_the_board_stays_where_they_are_and_hears_what_stands() throws SQLException {
        var section = editor.draft("Rivers", "The river falls.");
        try (var publisher = Browser.visitor(masthead).signIn("publisher");
                var check = openWhileChecked(publisher, section)) {
            publisher.page().locator("#board-sections h3 a").focus();
            check.release();

            publisher.comesToSee("Page 2: the line is");
            assertThat(publisher.page().locator("#board-sections a:focus")).hasText("Rivers");
            assertThat(publisher.page().locator("#said")).containsText("between this issue and publication");
        }
    }

    @Test
    void a_board_that_cannot_be_fetched_says_so_and_how_to_go_on() throws SQLException {
        var section = editor.draft("Rivers", "The river falls.");
        try (var publisher = Browser.visitor(masthead).signIn("publisher");
                var check = openWhileChecked(publisher, section)) {
            publisher.page().route("**" + board(section), route -> route.abort());
            end(publisher);
            publisher.sees("Masthead did not answer. What stands here may be out of date.");
            publisher.page().unroute("**" + board(section));
            publisher.page().context().clearCookies();
            end(publisher);
            publisher.sees("You are no longer signed in. What stands here may be out of date.");
            check.release();
            publisher.isAccessible("board that cannot be fetched");
            publisher.signInBeside("publisher");
            publisher.follow("Load the page again");
            publisher.sees(AriaRole.HEADING, "Draft");
        }
    }

    /** As the server says it when the check has ended. */
    private static void end(Visitor publisher) {
        publisher.page().evaluate("() => htmx.trigger('[hx-trigger=\"sse:ended\"]', 'sse:ended')");
    }

    private void retitle(String section, String title) {
        String issue = editor.get("/sections/" + section).path("issue");
        Api.as("publisher", masthead)
                .request()
                .contentType("application/json")
                .body(Map.of("title", title))
                .patch("/issues/" + issue)
                .then()
                .statusCode(200);
    }

    /** The check lasts until it is let go. */
    private HeldJobs openWhileChecked(Visitor publisher, String section) throws SQLException {
        String issue = editor.get("/sections/" + section).path("issue");
        editor.checked(issue);
        var check = HeldJobs.of(issue, masthead);
        var text = Map.of("body", "<p>" + TOO_WIDE + "</p>");
        editor.put("/sections/" + section, text, editor.version(section)).then().statusCode(200);
        check.await();
        publisher.open(board(section));
        publisher.sees("The pages are being checked");
        return check;
    }

    @Test
    void what_has_to_be_mended_is_shown_without_a_way_around_it() {
        var section = editor.draft("Rivers", "See <a href=\"#gone\">the table</a>.");
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open(board(section));
            publisher.sees("The link leads nowhere: “the table”");
            assertThat(publisher.page().getByText("Let it pass…")).hasCount(0);
        }
    }

    @Test
    void an_editor_sees_it_and_cannot_let_it_pass() {
        var section = editor.draft("Rivers", TOO_WIDE);
        try (var visitor = Browser.visitor(masthead).signIn("editor")) {
            visitor.open(board(section));
            visitor.sees("Page 2: the line is");
            assertThat(visitor.page().getByText("Let it pass…")).hasCount(0);
        }
    }

    private static void pass(Visitor publisher) {
        publisher.type("Why", "It is a code.");
        publisher.press("Let it pass");
        publisher.sees("The finding is let pass.");
    }

    private String board(String section) {
        String issue = editor.get("/sections/" + section).path("issue");
        return "/issues/bulletin/" + editor.get("/issues/" + issue).path("period");
    }
}
