package io.masthead.web.merge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two people wrote in one section, and the second of them saves. */
class MergeIT {

    private static final String BASE = "<p>The river falls.</p><p>The dam holds.</p><p>The town drinks.</p>";

    private Installation masthead;
    private String section;

    @BeforeEach
    void a_section_with_three_paragraphs() {
        masthead = Installation.on(Database.H2);
        var api = Api.as("editor2", masthead).withPublication();
        section = api.draft("Rivers", "Nothing yet.");
        theirs("Rivers", BASE);
    }

    private void theirs(String title, String body) {
        var api = Api.as("editor2", masthead);
        api.put("/sections/" + section, Map.of("title", title, "byline", "", "body", body), api.version(section))
                .then()
                .statusCode(200);
    }

    private String body() {
        return Api.as("auditor", masthead)
                .get("/sections/" + section)
                .<String>path("body")
                .replaceAll(" data-id=\"[^\"]*\"", "")
                .replace("\n", "");
    }

    private static Locator choice(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(name).setExact(true));
    }

    @Nested
    class Without_scripts {

        private Visitor atTheForm() {
            var plain = Browser.visitorWithoutScripts(masthead).signIn("editor");
            plain.open("/sections/" + section + "/edit");
            return plain;
        }

        @Test
        void what_does_not_meet_is_put_together_and_saved() {
            try (var plain = atTheForm()) {
                plain.type("Text", BASE.replace("falls", "rises"));
                theirs("Rivers and dams", BASE.replace("drinks", "drinks less"));
                plain.press("Save revision");
                plain.sees(AriaRole.HEADING, "Two texts become one");
                plain.sees("Nothing meets: look at it, then save.");
                plain.press("Save the merged text");
                plain.sees("Saved as revision 5.");
            }
            org.assertj.core.api.Assertions.assertThat(body())
                    .isEqualTo("<p>The river rises.</p><p>The dam holds.</p><p>The town drinks less.</p>");
        }

        @Test
        void what_meets_is_chosen_block_by_block() {
            try (var plain = atTheForm()) {
                plain.type("Title", "Streams");
                plain.type("Text", BASE.replace("falls", "rises").replace("<p>The dam holds.</p>", ""));
                theirs("Waters", BASE.replace("falls", "dries up").replace("dam holds", "old dam holds"));
                plain.press("Save revision");
                plain.sees("Both of you changed the title");
                plain.sees("Both of you changed these words");
                plain.sees("You removed this");
                plain.shot("merge");
                choice(plain, "Yours").first().check();
                choice(plain, "Both").last().check();
                choice(plain, "Remove it").check();
                plain.press("Save the merged text");
                plain.sees("Saved as revision 5.");
                assertThat(plain.field("Title")).hasValue("Streams");
            }
            org.assertj.core.api.Assertions.assertThat(body())
                    .isEqualTo("<p>The river rises dries up.</p><p>The town drinks.</p>");
        }

        @Test
        void a_text_whose_page_was_looked_at_meanwhile_is_merged_all_the_same() {
            try (var plain = atTheForm()) {
                plain.type("Text", BASE.replace("falls", "rises"));
                theirs("Rivers", BASE.replace("drinks", "drinks less"));
                plain.press("Preview");
                plain.press("Save revision");
                plain.sees(AriaRole.HEADING, "Two texts become one");
            }
        }

        @Test
        void what_was_put_together_is_merged_again_when_somebody_was_faster_again() {
            try (var plain = atTheForm()) {
                plain.type("Text", BASE.replace("falls", "rises"));
                theirs("Rivers", BASE.replace("holds", "leaks"));
                plain.press("Save revision");
                plain.sees("Nothing meets");
                theirs("Rivers", BASE.replace("holds", "leaks").replace("drinks", "waits"));
                plain.press("Save the merged text");
                plain.sees(AriaRole.HEADING, "Two texts become one");
                plain.press("Go on writing with it");
                assertThat(plain.field("Text")).containsText("The river rises.");
                assertThat(plain.field("Text")).containsText("The dam leaks.");
                assertThat(plain.field("Text")).containsText("The town waits.");
                plain.press("Save revision");
                plain.sees("Saved as revision 6.");
            }
        }
    }

    @Nested
    class In_the_editor {

        private Visitor editor;

        @BeforeEach
        void writes() {
            editor = Browser.visitor(masthead).signIn("editor");
            editor.open("/sections/" + section + "/edit");
            Cursor.toEndOf(text());
            editor.page().keyboard().type(" It rests.");
        }

        @AfterEach
        void leaves() {
            editor.close();
        }

        private Locator text() {
            return editor.page().locator("[data-editor=body] [role=textbox]");
        }

        @Test
        void what_does_not_meet_is_put_in_as_one_step() {
            theirs("Rivers and dams", BASE.replace("falls", "rises").replace("dam", "old dam"));
            editor.press("Save revision");
            editor.comesToSee("was put into your text");
            assertThat(text()).containsText("The river rises.");
            assertThat(text()).containsText("The town drinks. It rests.");
            assertThat(editor.field("Title")).hasValue("Rivers and dams");
            text().press("Control+z");
            assertThat(text()).containsText("The river falls.");
            assertThat(text()).containsText("The dam holds.");
            text().press("Control+y");
            editor.press("Save revision");
            editor.comesToSee("Saved as revision 5.");
            org.assertj.core.api.Assertions.assertThat(body())
                    .isEqualTo("<p>The river rises.</p><p>The old dam holds.</p><p>The town drinks. It rests.</p>");
        }

        @Test
        void what_meets_is_chosen_in_a_dialog() {
            theirs("Rivers", BASE.replace("drinks.", "drinks. It waits."));
            editor.press("Save revision");
            editor.comesToSee("Both of you changed these words");
            assertThat(editor.page().locator("#editor")).hasAttribute("data-save-state", "conflict");
            editor.shot("merge-dialog");
            editor.isAccessible("merge dialog");
            choice(editor, "Yours").check();
            editor.press("Put it into the text");
            editor.comesToSee("was put into your text");
            assertThat(text()).not().containsText("waits");
            editor.press("Save revision");
            editor.comesToSee("Saved as revision 5.");
        }

        @Test
        void what_is_left_for_later_is_asked_again_and_loses_nothing() {
            theirs("Rivers", BASE.replace("drinks.", "drinks. It waits."));
            editor.press("Save revision");
            editor.comesToSee("Both of you changed these words");
            editor.press("Not now");
            assertThat(text()).containsText("It rests.");
            editor.press("Save revision");
            editor.comesToSee("Both of you changed these words");
            editor.press("Put it into the text");
            editor.comesToSee("was put into your text");
            assertThat(text()).containsText("rests waits.");
        }
    }
}
