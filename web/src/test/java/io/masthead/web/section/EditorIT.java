package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Texts;
import io.masthead.web.environment.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor at the browser. */
class EditorIT {

    /** A page is made in a moment, and in seconds on a machine that is busy or has just begun. */
    private static final double PATIENCE_MS = 60_000;

    private static final String SKIPPED_LEVEL = "“Mouth” is a heading of level 3 but follows a heading of level 1.";

    private static final String LONG_TITLE =
            "What the falling sea does to ports, fishing villages and the railway between them: a report in four parts";

    private Installation masthead;
    private Visitor editor;

    @BeforeEach
    void at_the_desk() {
        masthead = Installation.on(Database.H2);
        Api.as("editor", masthead).withPublication();
        editor = Browser.visitor(masthead).signIn("editor");
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    @Test
    void reads_a_bulletin_in_and_sees_what_became_of_it() {
        editor.follow("Import");
        editor.hand("File", "past-issue.txt", "text/plain", Texts.ours());
        editor.choose("Publication", "Bulletin");
        editor.type("Period", Api.period());
        editor.press("Read it in");
        editor.sees("is read in");
        editor.sees(AriaRole.HEADING, "Report");
        editor.shot("import-report");
        editor.follow("To the board");
        assertThat(editor.part("Draft").getByRole(AriaRole.LISTITEM)).hasCount(4);
        assertThat(editor.part("Draft")).containsText("The falling sea is a planning problem, not a surprise");
    }

    @Test
    void writes_sees_it_as_it_will_be_read_saves_and_submits() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        editor.open("/sections/" + section);
        editor.follow("Edit the text");
        editor.typeSource("<p>The river <strong>rises</strong>.</p>");
        assertThat(editor.part("Preview")
                        .getByLabel("The river rises.", new Locator.GetByLabelOptions().setExact(true)))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
        editor.press("Save revision");
        editor.sees("Saved as revision 3.");
        editor.open("/sections/" + section);
        editor.press("Submit for review");
        editor.sees("Revision 3 is in review.");
        editor.seesNo(AriaRole.LINK, "Edit the text");
    }

    @Test
    void is_told_once_what_would_keep_readers_out() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        editor.open("/sections/" + section + "/edit");
        editor.typeSource("<h2>Source</h2>\n<h4>Mouth</h4>\n<p>The river rises.</p>");
        editor.tab("Checks");
        assertThat(editor.page().getByRole(AriaRole.TABPANEL))
                .containsText(
                        "To be mended before it is submitted or published",
                        new ContainsTextOptions().setTimeout(PATIENCE_MS));
        assertThat(editor.page().getByRole(AriaRole.TABPANEL)).containsText(SKIPPED_LEVEL);
        editor.tab("Page");
        assertThat(editor.part("Preview")
                        .getByLabel("The river rises.", new Locator.GetByLabelOptions().setExact(true)))
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
        assertThat(editor.part("Preview")).not().containsText(SKIPPED_LEVEL);
        editor.press("Save revision");
        editor.sees("Saved as revision 3.");
        editor.open("/sections/" + section);
        editor.sees("It cannot be submitted yet:");
        editor.seesNo(AriaRole.BUTTON, "Submit for review");
    }

    @Test
    void sees_the_whole_of_a_long_title_on_a_phone_and_keeps_it_on_one_line() {
        var section = Api.as("editor", masthead).draft(LONG_TITLE, "The river falls.");
        editor.open("/sections/" + section + "/edit");
        editor.page().setViewportSize(390, 844);
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            editor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
            editor.shot("long-title-" + colours);
            editor.page().waitForFunction("""
                    () => {
                      const { title } = document.getElementById("editor").elements;
                      return title.scrollHeight - title.clientHeight < parseFloat(getComputedStyle(title).lineHeight) / 2
                        && title.scrollWidth <= title.clientWidth && title.getBoundingClientRect().right <= innerWidth;
                    }""");
        }
        editor.type("Title", "Rivers\nand dams");
        assertThat(editor.field("Title")).hasValue("Rivers and dams");
        editor.field("Title").press("Enter");
        assertThat(editor.field("Byline")).isFocused();
    }

    @Test
    void needs_no_scripts() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        try (var plain = Browser.visitorWithoutScripts(masthead).signIn("editor")) {
            plain.open("/sections/" + section + "/edit");
            plain.type("Text", "<p>The river rises.</p>");
            plain.press("Preview");
            assertThat(plain.part("Preview").getByAltText("as it will be printed"))
                    .isVisible();
            plain.press("Save revision");
            plain.sees("Saved as revision 3.");
            plain.open("/sections/" + section);
            plain.press("Submit for review");
            plain.sees("Revision 3 is in review.");
        }
    }

    @Test
    void brings_an_old_revision_back() {
        var api = Api.as("editor", masthead);
        var section = api.draft("Rivers", "The river falls.");
        var newer = Map.of("title", "Rivers", "body", "<p>The river rises.</p>");
        api.put("/sections/" + section, newer, api.version(section)).then().statusCode(200);
        editor.open("/sections/" + section + "/history");
        editor.follow("Read revision 2");
        editor.ask("Restore…");
        editor.press("Restore revision 2");
        editor.sees("Revision 2 is back, as revision 4.");
        editor.open("/sections/" + section);
        Locator text = editor.part("The text");
        assertThat(text).containsText("The river falls.");
    }

    @Test
    void leaves_the_focus_in_the_field_for_which_somebody_leaves_the_letters() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        editor.open("/sections/" + section + "/edit");
        Cursor.toEndOf(editor.field("Text"));
        editor.button("Letters").click();
        editor.field("Title").click();
        assertThat(editor.button("Letters")).hasAttribute("aria-expanded", "false");
        assertThat(editor.field("Title")).isFocused();
    }
}
