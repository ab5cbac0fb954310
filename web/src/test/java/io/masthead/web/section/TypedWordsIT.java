package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor has typed without scripts, where the form comes to nothing before anything has looked at it. */
class TypedWordsIT {

    private static final String MINE = "<p>Mine & \u201crises\u201d.</p>";

    private Installation masthead;
    private Visitor editor;
    private String section;

    @BeforeEach
    void at_the_editor() {
        masthead = Installation.on(Database.H2);
        section = Api.as("editor2", masthead).draft("Rivers", "The river falls.");
        editor = Browser.visitorWithoutScripts(masthead).signIn("editor2");
        editor.open("/sections/" + section + "/edit");
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    @Test
    void are_sent_again_where_no_cookie_is_left() {
        editor.type("Text", MINE);
        editor.page().context().clearCookies();
        editor.press("Save revision");
        editor.sees("You are no longer signed in");
        assertThat(editor.field("Text")).hasValue(MINE);
        assertThat(editor.field("Title")).hasValue("Rivers");
        editor.signInBeside("editor2");
        editor.press("Send this again");
        editor.sees("Saved as revision 3.");
    }

    @Test
    void can_be_copied_where_the_section_was_dropped_meanwhile() {
        editor.type("Text", MINE);
        var publisher = Api.as("publisher", masthead);
        publisher
                .request()
                .header("If-Match", publisher.version(section))
                .delete("/sections/" + section)
                .then()
                .statusCode(204);
        editor.press("Save revision");
        editor.sees("There is no such section.");
        assertThat(editor.field("Text")).hasValue(MINE);
        editor.seesNo(AriaRole.BUTTON, "Send this again");
    }

    @Test
    void are_sent_again_where_the_form_is_of_a_session_before() {
        editor.type("Text", MINE);
        editor.page().context().clearCookies();
        editor.signInBeside("editor2");
        editor.press("Save revision");
        editor.sees("The request is not understood");
        assertThat(editor.field("Text")).hasValue(MINE);
        editor.press("Send this again");
        editor.sees("Saved as revision 3.");
    }

    /** Else anybody's page could have a visitor send on what it had typed for them. */
    @Test
    void of_a_foreign_page_are_not_shown_with_a_button_under_them() {
        var answer = RestAssured.given()
                .header("Cookie", editor.cookies())
                .header("Origin", "http://elsewhere.example")
                .formParam("body", "Theirs rises.")
                .post(masthead.url() + "/sections/" + section + "/edit");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).doesNotContain("Theirs rises.").doesNotContain("Send this again");
    }

    @Test
    void are_shown_as_text_whatever_they_are() {
        var answer = RestAssured.given()
                .header("Origin", masthead.url())
                .formParam("title", "\"><script>alert(1)</script>")
                .formParam("csrf-token", "a-token-of-old")
                .post(masthead.url() + "/sections/" + section + "/edit");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.asString())
                .contains("&gt;&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "a-token-of-old");
    }

    @Test
    void are_not_replaced_by_a_file_that_was_chosen_before_them() {
        try (var reader = Browser.visitor(masthead).signIn("editor")) {
            reader.open("/import?section=" + section);
            editor.type("Text", MINE);
            editor.press("Save revision");
            editor.sees("Saved as revision 3.");
            reader.hand("File", "rivers.txt", "text/plain", "The river is dry.".getBytes(StandardCharsets.UTF_8));
            reader.press("Read it in");
            reader.sees("The section was changed meanwhile");
        }
        assertThat(Api.as("editor", masthead).get("/sections/" + section).<String>path("body"))
                .contains("Mine &amp;");
    }
}
