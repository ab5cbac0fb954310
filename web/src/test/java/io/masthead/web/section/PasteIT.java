package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.masthead.domain.document.ClipboardFixtures;
import io.masthead.domain.document.ClipboardFixtures.Fixture;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs put on the clipboard, pasted into a text. */
class PasteIT {

    private static final String TABLE = "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>";
    private static final String MIXED =
            "<h2>Head</h2><p>One<span class=note>n</span></p><ul><li>item</li></ul>" + TABLE + "<p>Two</p>";
    private static final String CHANGED = "What cannot stand there became paragraphs or one line.";
    private static final String GRID =
            "<table><tbody><tr><td>x@</td><td>y</td></tr><tr><td>z</td><td>w</td></tr></tbody></table>";
    private static final String IS_LEFT_ALONE = """
            () => {
              const data = new DataTransfer();
              data.setData("text/html", "<p>More.</p>");
              const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
              return document.getElementById("editor").desk.view.dom.dispatchEvent(paste);
            }""";

    /** What grows with the square of a text's length takes many times as long, whatever else the machine does. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private static Installation masthead;
    private static Clipboard clipboard;

    @BeforeAll
    static void at_the_editor() {
        masthead = Installation.on(Database.H2);
        clipboard = Clipboard.at(masthead);
    }

    @AfterAll
    static void leaves() {
        clipboard.close();
    }

    static Stream<Fixture> fixtures() {
        return ClipboardFixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void becomes_what_the_program_shows(Fixture fixture) {
        clipboard.begin("<p>@</p>");
        assertThat(clipboard.paste(fixture.html())).isEqualTo(fixture.text());
        assertThat(clipboard.said()).isEqualTo(fixture.said());
        assertThat(HtmlWriter.write(HtmlSanitizer.sanitize(fixture.text(), "en").document()))
                .isEqualTo(fixture.text());
    }

    @Test
    void is_saved_as_it_stands_there_and_is_accessible() {
        var word = ClipboardFixtures.all()
                .filter(it -> it.name().equals("word-windows"))
                .findFirst()
                .orElseThrow();
        clipboard.begin("<p>@</p>");
        clipboard.paste(word.html());
        assertThat(clipboard.saved(masthead)).isEqualTo(word.text());
        clipboard.editor.isAccessible("pasted");
        clipboard.editor.shot("pasted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ul><li>x@</li></ul> | <li>xHead\\n<p>One<span class=\"note\">n</span></p>\\n<ul>\\n<li>item</li></ul>\\n<p>A; B</p>\\n<p>1; 2</p>\\n<p>Two</p></li>",
                "<blockquote><p>x@</p></blockquote> | <p>xHead</p>\\n<p>One<span class=\"note\">n</span></p>\\n<ul>\\n<li>item</li></ul>\\n<p>A; B</p>\\n<p>1; 2</p>\\n<p>Two</p></blockquote>",
                "<aside class=\"pull-quote\"><p>x@</p></aside> | <p>xHead</p>\\n<p>One<span class=\"note\">n</span></p>\\n<p>item</p>\\n<p>A; B</p>\\n<p>1; 2</p>\\n<p>Two</p></aside>",
                "<table><tbody><tr><td>x@</td><td>y</td></tr></tbody></table> | <td>xHead\\n<p>One<span class=\"note\">n</span></p>\\n<ul>\\n<li>item</li></ul>\\n<p>A; B</p>\\n<p>1; 2</p>\\n<p>Two</p></td><td>y</td>",
                "<table><caption>x@</caption><tbody><tr><td>y</td></tr></tbody></table> | <caption>xHead One<span class=\"note\">n</span> item A B 1 2 Two</caption>"
            })
    void takes_the_form_that_fits_where_it_is_put_and_loses_no_word(String start, String expected) {
        clipboard.begin(start);
        assertThat(clipboard.paste(MIXED)).contains(expected.replace("\\n", "\n"));
        assertThat(clipboard.said()).isEqualTo(CHANGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href='#ports' id='toc1'>Ports</a></li></ul>"
                        + "<div id='ports'><h2><a href='#toc1'>Harbours</a></h2><p>Words.</p></div>",
                "<p id=a>As <a href='#b'>below</a>.</p><p id=b>See <a href='#a'>above</a>, words.</p>"
            })
    void takes_nothing_that_leads_to_and_fro_for_a_note(String html) {
        clipboard.begin("<p>@</p>");
        var text = clipboard.paste(html);
        assertThat(text).doesNotContain("note");
        assertThat(text.replaceAll("<[^>]*>", " "))
                .containsSubsequence(html.replaceAll("<[^>]*>", " ").strip().split("\\s+"));
    }

    @Test
    void takes_the_form_that_fits_where_it_is_dropped() {
        clipboard.begin("<ul><li>x</li></ul>@");
        assertThat(clipboard.drop("li", "<h2 style='mso-style-name:h'>Head</h2><p>Two</p>"))
                .contains("<li>")
                .doesNotContain("<h2>")
                .contains("Head", "Two");
        assertThat(clipboard.said()).isEqualTo(CHANGED);
    }

    @Test
    void says_so_where_what_a_button_needs_cannot_be_fetched() {
        clipboard.begin("<p>x@</p>");
        clipboard.page().route("**/*.js", Route::abort);
        clipboard.editor.button("Link").click();
        clipboard.editor.sees("What this needs could not be fetched.");
        clipboard.page().unroute("**/*.js");
    }

    @Test
    void fills_the_cells_of_a_table_with_those_of_another() {
        clipboard.begin(GRID);
        assertThat(clipboard.paste(TABLE)).isEqualTo("""
                <table>
                <tbody>
                <tr><th scope="col">A</th><th scope="col">B</th></tr>
                <tr><td>1</td><td>2</td></tr></tbody></table>""");
    }

    @Test
    void becomes_the_words_of_a_note_in_its_own_editor() {
        clipboard.begin("<p>x<span class=\"note\">Old</span>@</p>");
        clipboard.editor.button("Note: Old").click();
        clipboard.pasteInto(
                "[data-note-text] [role=textbox]", "<p>One <b>bold</b><span class=note>n</span></p><p>Two</p>");
        clipboard.page().keyboard().press("Escape");
        assertThat(clipboard.html())
                .isEqualTo("<p>x<span class=\"note\">OldOne <strong>bold</strong> (n) Two</span></p>");
    }

    @Test
    void is_undone_and_done_again_in_one_step() {
        for (var start : new String[] {"<p>x@y</p>", GRID}) {
            clipboard.begin(start);
            clipboard.page().keyboard().type("k");
            var before = clipboard.html();
            var after = clipboard.paste(MIXED);
            clipboard.page().keyboard().type("l");
            clipboard.page().keyboard().press("Control+z");
            assertThat(clipboard.html()).isEqualTo(after);
            clipboard.page().keyboard().press("Control+z");
            assertThat(clipboard.html()).isEqualTo(before);
            clipboard.page().keyboard().press("Control+y");
            assertThat(clipboard.html()).isEqualTo(after);
        }
    }

    @Test
    void is_plain_text_with_control_and_shift() {
        clipboard.begin("<p>x@</p>");
        clipboard.page().keyboard().down("Control");
        clipboard.page().keyboard().down("Shift");
        clipboard.pasteAs("<p><b>One</b></p>", "One\n\nTwo");
        clipboard.page().keyboard().up("Shift");
        clipboard.page().keyboard().up("Control");
        assertThat(clipboard.html()).isEqualTo("<p>xOne</p>\n<p>Two</p>");
    }

    @Test
    void asks_what_a_picture_shows_that_came_along() {
        var dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        clipboard.begin("<p>@</p>");
        clipboard.paste("<p>Before</p><img alt='A dot' src='data:image/png;base64," + dot + "'><p>After</p>");
        assertThat(clipboard.html()).isEqualTo("<p>Before</p>\n<p>After</p>");
        assertThat(clipboard.page().locator("dialog[data-picture]")).isVisible();
        clipboard.editor.type("Alternative text", "A dot");
        clipboard.page().locator("dialog[data-picture] [value=put]").click();
        assertThat(clipboard.page().locator(".prose figure")).isVisible();
        assertThat(clipboard.html())
                .containsPattern("<p>Before</p>\n<figure>\n<img src=\"/assets/[^\"]+\" alt=\"A dot\">")
                .endsWith("<p>After</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<video src=\"film.mp4\"></video>", ""})
    void that_holds_nothing_leaves_what_is_selected(String html) {
        clipboard.begin("<p>x@y</p>");
        clipboard.page().keyboard().press("Control+a");
        assertThat(clipboard.paste(html)).isEqualTo("<p>xy</p>");
    }

    @Test
    void is_not_put_into_a_text_in_which_somebody_else_writes() {
        try (var reader = Browser.visitor(masthead).signIn("editor2")) {
            reader.open("/sections/" + clipboard.section + "/edit");
            assertThat(reader.page().locator("#editor")).hasAttribute("data-save-state", "readonly");
            assertThat(reader.page().evaluate(IS_LEFT_ALONE)).isEqualTo(true);
        }
    }

    @Test
    void is_refused_where_it_is_more_than_a_section_can_hold() {
        clipboard.begin("<p>x@</p>");
        assertThat(clipboard.paste("<p>" + "water ".repeat(300_000) + "</p>")).isEqualTo("<p>x</p>");
        assertThat(clipboard.said()).startsWith("That is more than one section can hold, so nothing was pasted.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.hurt = 1</script>",
                "<img src=x onerror='window.hurt = 1'>",
                "<svg><script>window.hurt = 1</script></svg>",
                "<a href='javascript:window.hurt = 1'>x</a>",
                "<a href='java\nscript:window.hurt = 1'>x</a>",
                "<a href='https://x.example/\"onmouseover=alert(1)'>x</a>",
                "<iframe srcdoc='<script>parent.hurt = 1</script>'></iframe>",
                "<p data-masthead><img src=x onerror='window.hurt = 1'></p>",
                "<p style='background:url(javascript:x)' onclick='window.hurt = 1'>x</p>",
                "<math><mtext><table><mglyph><style><img src=x onerror='window.hurt = 1'></style></mglyph></table></mtext></math>"
            })
    void runs_nothing_and_fetches_nothing(String hostile) {
        clipboard.begin("<p>x@</p>");
        clipboard.page().evaluate("window.hurt = 0");
        var html = clipboard.paste("<p>words</p>" + hostile);
        assertThat(html).doesNotContain("script", "onerror", "onclick", "src=").contains("words");
        clipboard.page().waitForTimeout(100);
        assertThat(clipboard.page().evaluate("window.hurt")).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<blockquote>",
                "<table><tr><td>",
                "<span class=note>",
                "<a href=#x id=x>"
            })
    void ends_soon_with_ten_thousand_elements_in_each_other(String tag) {
        clipboard.begin("<p>@</p>");
        var begun = System.nanoTime();
        assertThat(clipboard.paste(tag.repeat(10_000) + "words")).contains("words");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    }

    @Test
    void ends_soon_with_five_megabytes() {
        clipboard.begin("<p>@</p>");
        var begun = System.nanoTime();
        var markup =
                "<span style='mso-bidi-font-size:11pt;font-family:Arial;color:#000000' lang=EN-GB class=MsoNormal>w </span>";
        assertThat(clipboard.paste("<p>" + markup.repeat(50_000) + "</p>")).startsWith("<p>w w w");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    }

    @Test
    void of_words_that_are_dragged_keeps_their_block() {
        clipboard.begin("<p data-id=\"aaaaaa1\">One.</p>\n<p data-id=\"aaaaaa2\">Two.@</p>");
        clipboard.page().locator(".prose p").first().selectText();
        clipboard
                .page()
                .locator(".prose p")
                .first()
                .dragTo(clipboard.page().locator(".prose p").last());
        assertThat(clipboard.html()).contains("One.").contains("Two.");
        assertThat(clipboard.html().split("One\\.", -1)).hasSize(2);
    }
}
