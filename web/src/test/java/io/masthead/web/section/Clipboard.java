package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.List;

/** An open editor into which is pasted what another program has put on the clipboard. */
final class Clipboard implements AutoCloseable {

    private static final String CURSOR = """
            (html) => {
              const { desk } = document.getElementById("editor");
              const { view } = desk;
              desk.replace(html);
              view.focus();
              let at = null;
              view.state.doc.descendants((node, pos) => {
                if (node.isText && node.text.includes("@")) at = pos + node.text.indexOf("@");
              });
              if (at !== null) {
                const { tr } = view.state;
                tr.delete(at, at + 1);
                view.dispatch(tr.setSelection(view.state.selection.constructor.near(tr.doc.resolve(at))));
              }
            }""";

    private static final String PASTE = """
            ([html, text, target]) => {
              const data = new DataTransfer();
              if (html) data.setData("text/html", html);
              data.setData("text/plain", text);
              const place = target ? document.querySelector(target) : document.getElementById("editor").desk.view.dom;
              place.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
              return document.getElementById("editor").desk.html();
            }""";

    private static final String DROP = """
            ([selector, html]) => {
              const data = new DataTransfer();
              data.setData("text/html", html);
              const { view } = document.getElementById("editor").desk;
              const { left, top, width, height } = view.dom.querySelector(selector).getBoundingClientRect();
              const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
              view.dom.dispatchEvent(new DragEvent("drop", { dataTransfer: data, ...at }));
              return document.getElementById("editor").desk.html();
            }""";

    final Visitor editor;
    final String section;

    private Clipboard(Visitor editor, String section) {
        this.editor = editor;
        this.section = section;
    }

    /** In a section of its own, with what is fetched for it. */
    static Clipboard at(Installation masthead) {
        var section = Api.as("editor", masthead).draft("Rivers", "Falls.");
        var clipboard = new Clipboard(Browser.visitor(masthead).signIn("editor"), section);
        clipboard.editor.open("/sections/" + section + "/edit");
        Cursor.into(clipboard.editor.field("Text"));
        clipboard.begin("<p>@</p>");
        clipboard.pasteAs("<p>ready</p>", "");
        assertThat(clipboard.editor.field("Text")).hasText("ready");
        return clipboard;
    }

    Page page() {
        return editor.page();
    }

    /** The text is that, the cursor where the sign @ stood. */
    void begin(String html) {
        page().evaluate(CURSOR, html);
    }

    /** The text after it, without ids. */
    String paste(String html) {
        return withoutIds(pasteAs(html, ""));
    }

    /** With ids. */
    String pasteAs(String html, String text) {
        return (String) page().evaluate(PASTE, List.of(html, text, ""));
    }

    /** The text after that was dropped on the first element of the text that fits. */
    String drop(String selector, String html) {
        return withoutIds((String) page().evaluate(DROP, List.of(selector, html)));
    }

    /** Into something else than the text. */
    void pasteInto(String selector, String html) {
        page().evaluate(PASTE, List.of(html, "", selector));
    }

    String html() {
        return withoutIds((String) page().evaluate("document.getElementById('editor').desk.html()"));
    }

    /** What is said above the text; empty where nothing is. */
    String said() {
        return (String)
                page().evaluate("(document.querySelector('[data-paste-said]:not([hidden])') ?? {}).textContent ?? ''");
    }

    /** The text as it was saved. */
    String saved(Installation masthead) {
        page().keyboard().press("Control+s");
        assertThat(page().locator("#editor")).hasAttribute("data-save-state", "saved");
        editor.sees("Saved as revision");
        return withoutIds(Api.as("editor", masthead).get("/sections/" + section).path("body"));
    }

    static String withoutIds(String html) {
        return html.replaceAll(" data-id=\"[^\"]*\"", "");
    }

    @Override
    public void close() {
        editor.close();
    }
}
