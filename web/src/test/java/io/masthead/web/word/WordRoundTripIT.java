package io.masthead.web.word;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A section goes out to a guest, who changes it in Word, and comes back. */
class WordRoundTripIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String BASE =
            "<h2>Water</h2><p>The river falls.</p><p>The dam holds.</p><p>The town drinks.</p>";

    private Installation masthead;
    private String section;

    @BeforeEach
    void a_section_with_three_paragraphs() {
        masthead = Installation.on(Database.H2);
        section = Api.as("editor2", masthead).withPublication().draft("Rivers", "Nothing yet.");
        house(BASE);
    }

    private void house(String body) {
        var api = Api.as("editor2", masthead);
        var text = Map.of("title", "Rivers", "byline", "", "body", body);
        api.put("/sections/" + section, text, api.version(section)).then().statusCode(200);
    }

    private byte[] file() {
        return Api.as("reviewer", masthead)
                .get("/sections/" + section + "/docx")
                .asByteArray();
    }

    private String body() {
        return Api.as("auditor", masthead)
                .get("/sections/" + section)
                .<String>path("body")
                .replaceAll(" data-id=\"[^\"]*\"", "")
                .replace("\n", "");
    }

    private void handIn(Visitor visitor, byte[] file) {
        visitor.open("/sections/" + section + "/returned");
        visitor.hand("Word file", "rivers.docx", WORD, file);
        visitor.press("Show the changes");
    }

    @Test
    void what_the_guest_has_changed_goes_into_a_text_that_has_moved_on() throws Exception {
        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            editor.open("/sections/" + section);
            var came = new EditedInWord(editor.download("Download as Word"))
                    .replace("The river falls.", "The river falls by a metre.")
                    .savedBy("Leyla Əliyeva");
            house(BASE.replace("The town drinks.", "The town drinks less."));

            editor.open("/sections/" + section);
            editor.follow("A file that came back");
            editor.isAccessible("file that came back");
            handIn(editor, came);
            editor.sees(AriaRole.HEADING, "What Leyla Əliyeva has changed since revision 3");
            editor.sees("The text is at revision 4 here by now.");
            editor.isAccessible("what came back");
            editor.shot("returned");
            editor.press("Save as a revision");
            editor.sees("Saved as revision 5.");

            editor.open("/sections/" + section + "/history");
            editor.sees("Changes by Leyla Əliyeva in Word");
        }
        assertThat(body())
                .isEqualTo("<h2>Water</h2><p>The river falls by a metre.</p><p>The dam holds.</p>"
                        + "<p>The town drinks less.</p>");
    }

    @Test
    void what_the_guest_says_stands_beside_the_text_and_on_a_page_of_its_own() throws Exception {
        var came = new EditedInWord(file()).comment("Leyla Əliyeva", "Which river?");
        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            handIn(editor, came.savedBy("Leyla Əliyeva"));
            editor.sees("Leyla Əliyeva: Which river?");
            handIn(editor, came.comment("Rauf", "The Kura.").savedBy("Rauf"));
            editor.follow("All comments of the file");
            editor.sees(AriaRole.HEADING, "A file of Rivers came back");
            assertThat(editor.page().locator(".file-remark")).hasCount(2);
            editor.isAccessible("what a guest says");

            editor.open("/sections/" + section + "/edit");
            editor.page()
                    .getByRole(AriaRole.TAB, new GetByRoleOptions().setName("Remarks"))
                    .click();
            assertThat(editor.page().getByRole(AriaRole.TABPANEL)).containsText("The Kura.");
            assertThat(editor.page().locator(".file-remark")).hasCount(3);
            editor.isAccessible("remarks-of-guests");
        }
    }

    @Test
    void what_meets_is_chosen_without_scripts_too() throws Exception {
        var came = new EditedInWord(file())
                .replace("The dam holds.", "The dam leaks.")
                .savedBy("Leyla Əliyeva");
        house(BASE.replace("The dam holds.", "The dam breaks."));
        try (var plain = Browser.visitorWithoutScripts(masthead).signIn("editor")) {
            handIn(plain, came);
            plain.sees("one place was changed on both sides");
            plain.press("Put both together");
            plain.sees(AriaRole.HEADING, "Two texts become one");
            plain.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new GetByRoleOptions().setName("Yours").setExact(true))
                    .check();
            plain.press("Save the merged text");
            plain.sees("Saved as revision 5.");
        }
        assertThat(body()).contains("<p>The dam leaks.</p>").doesNotContain("breaks");
    }

    @Test
    void a_file_that_was_only_opened_and_saved_changes_nothing() throws Exception {
        var came = new EditedInWord(file()).savedBy("Leyla Əliyeva");
        try (var plain = Browser.visitorWithoutScripts(masthead).signIn("editor")) {
            handIn(plain, came);
            plain.sees("Nothing was changed: the file says what went out with revision 3.");
            assertThat(plain.button("Save as a revision")).not().isVisible();
        }
    }

    @Test
    void a_file_of_another_section_is_told_to_be_none_of_this_one() throws Exception {
        var other = Api.as("editor2", masthead).draft("Seas", "Salt.");
        var came =
                Api.as("editor", masthead).get("/sections/" + other + "/docx").asByteArray();
        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            handIn(editor, came);
            editor.sees("This file was downloaded from another section.");
            editor.sees("Read the file in as the whole text");
            editor.isAccessible("file that came back and was refused");
        }
    }
}
