package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The browser's schema and the domain's say the same: what goes through the editor comes back as it was. */
class EditorSchemaIT {

    private static final int ROUNDS = 500;
    private static final Pattern ID = Pattern.compile(" data-id=\"([^\"]*)\"");

    /** Each document is put in the place of the one before it, as one step. */
    private static final String THROUGH_THE_EDITOR = """
            documents => {
              const { desk } = document.getElementById("editor");
              return documents.map((html) => (desk.replace(html), desk.html()));
            }""";

    /** A document, then random acts of a person in it; after each of them the text is read. */
    private static final String EDITED = """
            ([html, seed]) => {
              const { desk } = document.getElementById("editor");
              const { view } = desk;
              const asks = ["link", "language", "letters", "figure", "find", "shortcuts", "note"];
              const acts = Object.keys(desk.acts).filter((name) => !asks.includes(name));
              let state = seed;
              const random = (below) => (state = (state * 48271) % 2147483647) % below;
              const press = (key) => view.someProp("handleKeyDown", (it) => it(view, new KeyboardEvent("keydown", { key })));
              const deeds = [
                () => view.dispatch(view.state.tr.insertText("w ")),
                () => press("Enter"),
                () => press("Backspace"),
                () => desk.acts[acts[random(acts.length)]].run(view.state, view.dispatch, view),
              ];
              desk.replace(html);
              return Array.from({ length: 12 }, () => {
                const { doc, tr, selection } = view.state;
                const place = doc.resolve(random(doc.content.size));
                view.dispatch(tr.setSelection(selection.constructor.near(place)));
                deeds[random(deeds.length)]();
                return desk.html();
              });
            }""";

    private static Visitor editor;

    @BeforeAll
    static void at_the_editor() {
        var masthead = Installation.on(Database.H2);
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        editor = Browser.visitor(masthead).signIn("editor");
        editor.open("/sections/" + section + "/edit");
        editor.page().waitForFunction("() => document.getElementById('editor').desk");
    }

    @AfterAll
    static void leaves() {
        editor.close();
    }

    @Test
    void random_documents_come_back_to_the_character_with_their_ids() {
        var documents = random();
        var html = documents.stream().map(HtmlWriter::write).toList();
        assertThat(list(THROUGH_THE_EDITOR, html)).isEqualTo(html);
    }

    @Test
    void what_the_server_writes_of_what_it_reads_from_the_editor_is_the_same_document() {
        var documents = random();
        var back = list(
                        THROUGH_THE_EDITOR,
                        documents.stream().map(HtmlWriter::write).toList())
                .stream()
                .map(HtmlReader::read)
                .toList();
        assertThat(back).isEqualTo(documents);
    }

    @Test
    void whatever_is_done_gives_a_text_of_the_schema_with_an_id_of_its_own_on_each_block() {
        for (int seed = 1; seed <= ROUNDS / 5; seed++) {
            var html = HtmlWriter.write(new RandomDocuments(seed).next());
            for (var text : list(EDITED, List.of(html, seed))) {
                var document = HtmlReader.read(text);
                assertThat(document.blockIds()).as(text).doesNotContain("").doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void of_two_halves_the_one_with_the_words_keeps_the_id() {
        begins("<p data-id=\"aaaaaa1\">One.</p>\n<p data-id=\"aaaaaa2\">Two.</p>");
        press("ControlOrMeta+Home");
        press("Enter");
        assertThat(ids()).containsExactly("aaaaaa1", "aaaaaa2");
        press("ControlOrMeta+End");
        press("Enter");
        editor.page().keyboard().type("Three.");
        assertThat(ids()).hasSize(3).startsWith("aaaaaa1", "aaaaaa2").doesNotHaveDuplicates();
    }

    @Test
    void what_is_cut_and_pasted_keeps_its_id_and_a_copy_gets_a_new_one() {
        begins("<p data-id=\"aaaaaa1\">One.</p>\n<p data-id=\"aaaaaa2\">Two.</p>\n<p data-id=\"aaaaaa3\">Three.</p>");
        press("ControlOrMeta+Home");
        press("Shift+ArrowDown");
        press("ControlOrMeta+C");
        press("ControlOrMeta+End");
        press("Enter");
        press("ControlOrMeta+V");
        assertThat(ids()).startsWith("aaaaaa1", "aaaaaa2", "aaaaaa3").doesNotHaveDuplicates();
        begins("<ul data-id=\"aaaaaa1\">\n<li data-id=\"aaaaaa2\">One</li></ul>\n<p data-id=\"aaaaaa3\">Two.</p>");
        press("ControlOrMeta+A");
        press("ControlOrMeta+X");
        press("ControlOrMeta+V");
        assertThat(ids()).contains("aaaaaa2").doesNotHaveDuplicates();
    }

    private static void begins(String html) {
        list(THROUGH_THE_EDITOR, List.of(html));
        Cursor.into(editor.field("Text"));
    }

    /** As fast as a person at most: the browser tells of a moved cursor only when it comes to rest. */
    private static void press(String key) {
        editor.page().keyboard().press(key);
        Cursor.settle(editor.field("Text"));
    }

    private static List<String> ids() {
        return ids(html());
    }

    private static String html() {
        return (String) editor.page().evaluate("document.getElementById('editor').desk.html()");
    }

    private static List<String> ids(String html) {
        return ID.matcher(html).results().map(it -> it.group(1)).toList();
    }

    private static List<Document> random() {
        return IntStream.range(0, ROUNDS)
                .mapToObj(seed -> new RandomDocuments(seed).next().withBlockIds(Document.EMPTY))
                .toList();
    }

    private static List<String> list(String script, Object argument) {
        Page page = editor.page();
        return Stream.of(page.evaluate(script, argument))
                .flatMap(it -> ((List<?>) it).stream())
                .map(String.class::cast)
                .toList();
    }
}
