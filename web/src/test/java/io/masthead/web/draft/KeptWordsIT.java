package io.masthead.web.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed is kept, whoever or whatever comes between. */
class KeptWordsIT {

    private Installation masthead;
    private Api editor;
    private String section;

    @BeforeEach
    void a_text() {
        masthead = Installation.on(Database.H2);
        editor = Api.as("editor", masthead);
        section = editor.draft("Rivers", "The river falls.");
    }

    @Test
    void is_kept_within_two_seconds_of_a_pause_and_is_no_revision() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.type(" It rises.");
            writer.is("saved");
            assertThat(draft()).contains("It rises.");
            assertThat(editor.get("/sections/" + section).<Integer>path("revision.number"))
                    .isEqualTo(2);
            writer.visitor.isAccessible("writing");
        }
    }

    @Test
    void is_saved_as_a_revision_without_leaving_the_page() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.type(" It rises.");
            writer.press("Save revision");
            writer.sees("Saved as revision 3.");
            writer.type(" It falls again.");
            writer.page().keyboard().press("Control+s");
            writer.sees("Saved as revision 4.");
            writer.is("saved");
        }
        assertThat(editor.get("/sections/" + section + "/draft").statusCode()).isEqualTo(404);
        assertThat(body()).contains("The river falls. It rises. It falls again.");
    }

    @Test
    void can_be_undone_and_done_again_after_it_was_saved_and_after_a_merge() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.type(" It rises.");
            writer.press("Save revision");
            writer.sees("Saved as revision 3.");
            writer.text().press("Control+z");
            assertThat(writer.text()).hasText("The river falls.");
            writer.text().press("Control+y");
            assertThat(writer.text()).hasText("The river falls. It rises.");
            writer.is("saved");
            save("editor2", "<p>The river falls. It rises.</p><p>The dam holds.</p>");
            Cursor.toEndOf(writer.text());
            writer.page().keyboard().type(" It rests.");
            writer.press("Save revision");
            writer.sees("was put into your text");
            writer.press("Save revision");
            writer.sees("Saved as revision 5.");
            writer.text().press("Control+z");
            assertThat(writer.text()).hasText("The river falls. It rises. It rests.");
            writer.text().press("Control+z");
            assertThat(writer.text()).not().containsText("It rests.");
            writer.text().press("Control+y");
            writer.text().press("Control+y");
            assertThat(writer.text()).containsText("It rests.");
            assertThat(writer.text()).containsText("The dam holds.");
        }
    }

    @Test
    void is_there_again_when_the_browser_went_away() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.type(" It rises.");
            writer.is("saved");
            writer.leave();
        }
        try (var again = Writer.at(masthead, "editor", section)) {
            again.sees("You go on where you left off");
            again.reads("It rises.");
            again.type(" And falls.");
            again.is("saved");
            assertThat(draft()).contains("It rises. And falls.");
        }
    }

    @Test
    void is_sent_without_a_click_once_somebody_has_signed_in_again() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.page().context().clearCookies();
            writer.type(" It rises.");
            writer.is("offline");
            writer.sees("You are no longer signed in.");
            writer.press("Save revision");
            writer.visitor.signInBeside("editor");
            writer.comesToBe("saved");
            writer.sees("Saved as revision 3.");
        }
        assertThat(body()).contains("It rises.");
    }

    @Test
    void waits_where_the_server_asks_to_come_back_later() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.page().route("**/draft", it -> it.fulfill(new Route.FulfillOptions().setStatus(429)));
            writer.type(" It rises.");
            writer.is("offline");
            writer.page().unroute("**/draft");
            writer.comesToBe("saved");
            writer.type(" It falls.");
            writer.is("saved");
        }
        assertThat(draft()).contains("It rises. It falls.");
    }

    @Test
    void is_read_along_by_somebody_else_until_it_is_free() {
        try (var writer = Writer.at(masthead, "editor", section);
                var reader = Writer.at(masthead, "editor2", section)) {
            reader.is("readonly");
            reader.sees("has been writing here since");
            reader.seesNo("writes here now");
            writer.type(" It rises.");
            writer.press("Save revision");
            writer.sees("Saved as revision 3.");
            writer.leave();
            reader.follow("Write here");
            reader.reads("It rises.");
            reader.type(" Then it dries up.");
            reader.is("saved");
        }
    }

    @Test
    void is_taken_over_by_a_publisher_at_once_and_its_words_come_back() {
        try (var writer = Writer.at(masthead, "editor", section);
                var publisher = Writer.at(masthead, "publisher", section)) {
            writer.type(" It rises.");
            writer.is("saved");
            publisher.press("Take over");
            writer.is("readonly");
            writer.sees("has taken over writing");
            publisher.type(" It freezes.");
            publisher.is("saved");
            publisher.visitor.ask("Unsaved words (1)");
            publisher.follow("Look");
            publisher.sees("It rises.");
            publisher.visitor.isAccessible("recoverable-copy");
            publisher.press("Put them into the text");
            publisher.reads("It rises.");
            publisher.press("Save revision");
            publisher.sees("Saved as revision 3.");
        }
        assertThat(body()).contains("It rises.");
    }

    @Test
    void is_frozen_when_somebody_submits_and_what_is_typed_is_kept() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.type(" It rises.");
            writer.is("saved");
            assertThat(Api.as("publisher", masthead)
                            .move(section, "submit", Map.of())
                            .statusCode())
                    .isEqualTo(200);
            writer.is("readonly");
            assertThat(draft()).contains("It rises.");
        }
    }

    @Test
    void needs_no_scripts_to_take_over_to_go_on_and_to_discard() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.type(" It rises.");
            writer.is("saved");
            try (Visitor plain = Browser.visitorWithoutScripts(masthead).signIn("publisher")) {
                plain.open("/sections/" + section + "/edit");
                plain.sees("has been writing here since");
                plain.press("Take over");
                plain.ask("Unsaved words (1)");
                plain.follow("Look");
                plain.press("Put them into the text");
                plain.sees("The words stand in the text again.");
                plain.press("Save revision");
                plain.sees("Saved as revision 3.");
            }
        }
        assertThat(body()).contains("It rises.");
        assertThat(editor.get("/sections/" + section + "/draft").statusCode()).isEqualTo(404);
    }

    private void save(String account, String html) {
        var api = Api.as(account, masthead);
        api.put("/sections/" + section, Map.of("title", "Rivers", "body", html), api.version(section))
                .then()
                .statusCode(200);
    }

    private String draft() {
        return editor.get("/sections/" + section + "/draft").path("body");
    }

    private String body() {
        return editor.get("/sections/" + section).path("body");
    }
}
