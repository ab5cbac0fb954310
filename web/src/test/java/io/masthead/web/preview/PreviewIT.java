package io.masthead.web.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page beside the text, for somebody who writes. */
class PreviewIT {

    private static final double PATIENCE_MS = 60_000;

    private static final String PARAGRAPH =
            "The river falls in summer and rises in spring, and whoever lives beside it keeps both accounts. "
                    .repeat(6);

    private Installation masthead;
    private Api api;
    private Visitor editor;
    private String first;

    @BeforeEach
    void in_an_issue_of_three_sections() {
        masthead = Installation.on(Database.H2);
        api = Api.as("editor", masthead).withPublication();
        first = api.draft("Rivers", PARAGRAPH);
        var issue = api.get("/sections/" + first).path("issue").toString();
        for (var title : new String[] {"Grain", "Cables"}) {
            var publisher = Api.as("publisher", masthead);
            publisher
                    .post("/issues/" + issue + "/sections", Map.of("title", title))
                    .then()
                    .statusCode(201);
        }
        api.sections(issue).stream().skip(1).forEach(this::write);
        editor = Browser.visitor(masthead).signIn("editor");
        editor.open("/sections/" + first + "/edit");
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    private void write(String section) {
        var text = Map.of("title", "Another", "body", "<p>" + PARAGRAPH + "</p>");
        api.put("/sections/" + section, text, api.version(section)).then().statusCode(200);
    }

    private Locator pane() {
        return editor.part("Preview");
    }

    private Locator block(String words) {
        return pane().getByLabel(Pattern.compile("^" + words));
    }

    private void types(String html) {
        editor.typeSource(html);
        editor.press("HTML source");
    }

    /** A page is made in a moment, and in seconds on a machine that is busy or has just begun. */
    private static void comes(Locator page) {
        assertThat(page).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MS));
    }

    private void says(String sentence) {
        assertThat(pane()).containsText(Pattern.compile(sentence), new ContainsTextOptions().setTimeout(PATIENCE_MS));
    }

    private static String body(int paragraphs) {
        return IntStream.rangeClosed(1, paragraphs)
                .mapToObj(i -> "<p>Paragraph number " + i + ". " + PARAGRAPH + "</p>")
                .collect(Collectors.joining());
    }

    @Test
    void shows_what_is_typed_and_what_it_moves() {
        comes(pane().getByAltText(Pattern.compile("^Page 2 of [2-9], as it will be printed$")));
        says("No section begins on another page.");
        types(body(9));
        says("Section II moves from 2 to [3-9]; .*pages? more\\.");
        editor.shot("page-beside-text");
        editor.isAccessible("page-beside-text");
    }

    @Test
    void leads_from_a_paragraph_on_the_page_to_the_text() {
        types(body(4));
        comes(block("Paragraph number 3\\."));
        block("Paragraph number 3\\.").click();
        assertThat(editor.field("Text")).isFocused();
        Cursor.settle(editor.field("Text"));
        editor.page().keyboard().type("HERE ");
        assertThat(editor.page().locator("#text")).containsText("HERE Paragraph number 3.");
    }

    @Test
    void leads_from_the_text_to_the_paragraph_on_the_page() {
        types(body(9));
        editor.page().locator("#text p").getByText("Paragraph number 1.").click();
        comes(block("Paragraph number 1\\."));
        editor.page().locator("#text p").getByText("Paragraph number 9.").click();
        comes(block("Paragraph number 9\\."));
        assertThat(block("Paragraph number 9\\.")).hasAttribute("aria-current", "true");
        assertThat(pane().locator("[aria-current]")).hasCount(1);
    }

    @Test
    void is_turned_by_keys() {
        types(body(16));
        editor.page().locator("#text p").getByText("Paragraph number 1.").click();
        comes(block("Paragraph number 1\\."));
        pane().getByLabel("Next page of the section").focus();
        editor.page().keyboard().press("Enter");
        comes(pane().getByAltText(Pattern.compile("^Page 3 of")));
        assertThat(pane().getByLabel("Next page of the section")).isFocused();
        editor.page().keyboard().press("ArrowLeft");
        comes(pane().getByAltText(Pattern.compile("^Page 2 of")));
    }

    @Test
    void says_why_there_is_no_page() {
        types("<p> </p>");
        says("Nothing of this text would be printed yet.");
    }

    @Test
    void needs_no_scripts() {
        try (var plain = Browser.visitorWithoutScripts(masthead).signIn("editor")) {
            plain.open("/sections/" + first + "/edit");
            plain.type("Text", body(9));
            plain.press("Preview");
            comes(plain.part("Preview").getByAltText(Pattern.compile("^Page 2 of")));
            plain.press("Next page of the section");
            comes(plain.part("Preview").getByAltText(Pattern.compile("^Page 3 of")));
            plain.sees("Section II moves from 2 to");
        }
    }
}
