package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody writes a section in the editor, by the keyboard alone. */
class WritingIT {

    private static final int MOST_TOOLS = 40;
    private Installation masthead;
    private Visitor editor;
    private Keyboard keys;
    private String section;

    @BeforeEach
    void at_an_empty_text() {
        masthead = Installation.on(Database.H2);
        section = Api.as("editor", masthead).draft("Rivers", "Falls.");
        editor = Browser.visitor(masthead).signIn("editor");
        keys = editor.page().keyboard();
        editor.open("/sections/" + section + "/edit");
        Cursor.into(editor.field("Text"));
        press("ControlOrMeta+A");
        press("Delete");
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    @Test
    void headings_marks_and_a_note_out_of_the_way_of_its_sentence() {
        keys.type("## Mouth");
        press("Enter");
        keys.type("The ");
        press("ControlOrMeta+B");
        keys.type("Kura");
        press("ControlOrMeta+B");
        keys.type(" falls, \"again\" -- it's low.");
        tool("Note");
        keys.type("Ministry, ");
        press("ControlOrMeta+I");
        keys.type("table 4");
        editor.isAccessible("editor of a note");
        editor.shot("note");
        press("Escape");
        keys.type(" Next.");
        saves("""
                <h2>Mouth</h2>
                <p>The <strong>Kura</strong> falls, “again” – it’s low.\
                <span class="note">Ministry, <em>table 4</em></span> Next.</p>""");
    }

    @Test
    void lists_in_lists_a_quotation_and_a_pull_quote() {
        keys.type("3. Dams");
        press("Enter");
        press("Tab");
        keys.type("old");
        press("Enter");
        press("Shift+Tab");
        keys.type("Rain");
        press("Enter");
        press("Enter");
        keys.type("> It rained.");
        press("Enter");
        press("Enter");
        keys.type("Nothing was gained.");
        tool("Pull quote");
        saves("""
                <ol start="3">
                <li>Dams
                <ol>
                <li>old</li></ol></li>
                <li>Rain</li></ol>
                <blockquote>
                <p>It rained.</p></blockquote>
                <aside class="pull-quote">
                <p>Nothing was gained.</p></aside>""");
    }

    @Test
    void a_link_a_passage_in_another_language_and_letters_that_the_keyboard_lacks() {
        tool("Letters");
        press("Enter");
        keys.type("li sees the ");
        press("ControlOrMeta+K");
        editor.type("Text of the link", "report");
        editor.type("Address", "example.org/a b");
        editor.isAccessible("link");
        press("Enter");
        keys.type(" of Вода");
        press("ControlOrMeta+Shift+ArrowLeft");
        tool("Language");
        editor.choose("The passage is in", "ru");
        click("Set the language");
        press("End");
        press("ControlOrMeta+Shift+Space");
        keys.type("5.");
        saves("""
                <p>Əli sees the <a href="https://example.org/a%20b">report</a> of \
                <span lang="ru">Вода&nbsp;5.</span></p>""");
    }

    @Test
    void a_table_with_headers_and_a_caption() {
        tool("Table");
        for (var cell : new String[] {"Basin", "2023", "2024", "North", "41", "38", "South", "52", "49"}) {
            keys.type(cell);
            press("Tab");
        }
        editor.press("Delete row");
        editor.press("Header column");
        click("Caption");
        keys.type("Storage");
        editor.isAccessible("table");
        editor.shot("table");
        saves("""
                <table>
                <caption>Storage</caption>
                <thead>
                <tr><th scope="col">Basin</th><th scope="col">2023</th><th scope="col">2024</th></tr></thead>
                <tbody>
                <tr><th scope="row">North</th><td>41</td><td>38</td></tr>
                <tr><th scope="row">South</th><td>52</td><td>49</td></tr></tbody></table>""");
    }

    @Test
    void finds_with_e_what_is_written_with_schwa_and_takes_it_back() {
        keys.type("Gəncə and Gence.");
        tool("Find and replace");
        editor.type("Find", "gence");
        editor.sees("1 of 2");
        editor.type("Replace with", "Ganja");
        editor.press("Replace all");
        editor.sees("Replaced: 2");
        editor.isAccessible("find");
        press("Escape");
        assertThat(editor.field("Text")).containsText("Ganja and Ganja.");
        press("ControlOrMeta+Z");
        assertThat(editor.field("Text")).containsText("Gəncə and Gence.");
    }

    @Test
    void sees_the_outline_and_the_words_grow() {
        keys.type("## Mouth");
        press("Enter");
        keys.type("It rises by 14.2 m.");
        assertThat(editor.page().getByRole(AriaRole.NAVIGATION).getByText("Mouth"))
                .isVisible();
        assertThat(editor.page().locator("[data-words]")).hasText("6");
        press("Tab");
        editor.button("Shortcuts").focus();
        press("?");
        editor.sees(AriaRole.HEADING, "Shortcuts");
        editor.isAccessible("shortcuts");
    }

    /** As fast as a person at most: the browser tells of a moved cursor only when it comes to rest. */
    private void press(String key) {
        keys.press(key);
        settle();
    }

    /** A control that gives the focus back to the text. */
    private void click(String button) {
        editor.press(button);
        settle();
    }

    private void settle() {
        Cursor.settle(editor.page().locator("body"));
    }

    /** Goes to the toolbar and along it with the arrows. */
    private void tool(String name) {
        press("Alt+F10");
        for (int i = 0; i < MOST_TOOLS; i++) {
            if (name.equals(editor.page().evaluate("document.activeElement.ariaLabel"))) {
                press("Enter");
                return;
            }
            press("ArrowRight");
        }
        throw new AssertionError("No tool is named " + name);
    }

    private void saves(String html) {
        press("ControlOrMeta+S");
        editor.sees("Saved as revision 3.");
        String body = Api.as("editor", masthead).get("/sections/" + section).path("body");
        assertThat(body).contains("data-id");
        assertThat(body.replaceAll(" data-id=\"[^\"]*\"", "")).isEqualTo(html);
    }
}
