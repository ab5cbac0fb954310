package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.masthead.web.environment.AccessibilityTree;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every control of the editor's page as a screen reader has it: role, name and states. What is expected stands in
 * {@code controls.txt}: first the whole page, then of each situation what is there beside it, or is otherwise.
 */
class EditorControlsIT {

    private static final String WHOLE = """
            <h2>Mouth</h2>
            <p>The <a href="https://example.org">river</a> falls.<span class="note">Ministry.</span></p>
            <table><thead><tr><th scope="col">Basin</th><th scope="col">2024</th></tr></thead>\
            <tbody><tr><td>North</td><td>41</td></tr></tbody></table>
            <h4>Source</h4>
            <p>It rests.</p>""";

    private static final double PATIENCE_MS = 60_000;
    private static final Duration REST = Duration.ofSeconds(40);
    private static final String MONTH = "“\\p{L}+ 2[1-9][0-9]{2}”";

    private Installation masthead;
    private Visitor editor;
    private String section;

    @BeforeEach
    void at_a_text_with_something_of_everything() {
        masthead = Installation.on(Database.H2);
        section = Api.as("editor", masthead).draft("Rivers", "Falls.");
        write("Rivers", WHOLE);
        editor = Browser.visitor(masthead).signIn("editor");
        open();
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    @Test
    void of_the_page_of_each_tab_and_of_what_opens_beside_the_text() {
        is("the page", this::controls);
        Cursor.toEndOf(editor.field("Text"));
        beside("the cursor in a paragraph");
        editor.page().locator("td").first().click();
        beside("the cursor in a table");
        editor.button("Find and replace").click();
        assertThat(editor.page().locator("[data-find]")).isVisible();
        beside("find and replace");
        editor.button("Close").click();
        Cursor.toEndOf(editor.field("Text"));
        editor.button("Letters").click();
        beside("letters");
        editor.page().keyboard().press("Escape");
        editor.button("Note: Ministry.").click();
        beside("the editor of a note");
        editor.page().keyboard().press("Escape");
        editor.tab("Remarks");
        beside("remarks");
        editor.tab("History");
        editor.sees("Revision 2");
        beside("history");
        editor.tab("Checks");
        beside("checks");
    }

    @Test
    void of_each_dialog() {
        editor.page().locator(".prose a").click();
        asks("Link", "the dialog of a link");
        editor.page().locator(".prose a").dblclick();
        asks("Language", "the dialog of a language");
        Cursor.toEndOf(editor.field("Text"));
        asks("Shortcuts", "the shortcuts");
        editor.button("Figure").click();
        assertThat(editor.page().locator("dialog[open]")).isVisible();
        assertThat(controls()).isNotEmpty().noneMatch(EditorControlsIT::isNameless);
    }

    @Test
    void of_the_choice_where_two_changed_the_same() {
        Cursor.toEndOf(editor.field("Text"));
        editor.page().keyboard().type(" It sleeps.");
        write("Rivers", WHOLE.replace("rests.", "rests. It waits."));
        editor.press("Save revision");
        editor.comesToSee("Both of you changed these words");
        is("the dialog of a merge", this::controls);
    }

    @Test
    void of_the_page_for_somebody_who_reads_along() {
        try (var reader = Browser.visitor(masthead).signIn("editor2")) {
            reader.open("/sections/" + section + "/edit");
            assertThat(reader.page().locator("[data-sheet]")).isVisible(patiently());
            reader.sees("has been writing here since");
            is("somebody else writes", () -> controls(reader));
        }
    }

    @Test
    void of_the_menus_on_a_phone() {
        editor.page().setViewportSize(390, 844);
        editor.press("Menu");
        beside("the menu on a phone");
        editor.page().keyboard().press("Escape");
        editor.ask("LH");
        beside("the menu of the person");
    }

    private void asks(String tool, String situation) {
        editor.button(tool).click();
        assertThat(editor.page().locator("dialog[open]")).isVisible();
        is(situation, this::controls);
        editor.page().keyboard().press("Escape");
    }

    private void open() {
        editor.open("/sections/" + section + "/edit");
        assertThat(editor.page().locator("[data-sheet]")).isVisible(patiently());
    }

    private void write(String title, String body) {
        var api = Api.as("editor", masthead);
        api.put("/sections/" + section, Map.of("title", title, "body", body), api.version(section))
                .then()
                .statusCode(200);
    }

    private void beside(String situation) {
        is(situation, () -> {
            var here = new ArrayList<>(controls());
            ExpectedControls.of("the page").forEach(here::remove);
            return here;
        });
    }

    /** At once, or when the page has come to rest. */
    private static void is(String situation, Supplier<List<String>> controls) {
        var expected = ExpectedControls.of(situation);
        var end = Instant.now().plus(REST);
        while (!controls.get().equals(expected) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(controls.get()).as(situation).containsExactlyElementsOf(expected);
        assertThat(expected).as(situation).noneMatch(EditorControlsIT::isNameless);
    }

    private static boolean isNameless(String control) {
        return control.contains("“”");
    }

    private List<String> controls() {
        return controls(editor);
    }

    private static List<String> controls(Visitor visitor) {
        return AccessibilityTree.controls(visitor.page()).stream()
                .map(it -> it.toString().replaceFirst(MONTH, "“the month”"))
                .toList();
    }

    private static IsVisibleOptions patiently() {
        return new IsVisibleOptions().setTimeout(PATIENCE_MS);
    }
}
