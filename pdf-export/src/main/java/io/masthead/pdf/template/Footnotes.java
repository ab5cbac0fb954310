package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** A section's notes, numbered as they are called, each behind the block that calls it, linked both ways. */
final class Footnotes {
    private final XhtmlBuilder xhtml;
    private final String section;
    private final Queue<Called> waiting = new ArrayDeque<>();
    private int printed;

    /** A note that is called and not printed yet: its id, and what writes its text. */
    private record Called(String id, Consumer<Element> text) {}

    Footnotes(XhtmlBuilder xhtml, ManuscriptSection section) {
        this.xhtml = xhtml;
        this.section = Integer.toString(section.number());
    }

    /** Puts the call where the note is called and keeps what writes its text. */
    void call(Element parent, String id, Consumer<Element> text) {
        waiting.add(new Called(id, text));
        int number = printed + waiting.size();
        Element call = xhtml.add(parent, "a", "note-call", Integer.toString(number));
        call.setAttribute("id", "note-call-" + section + "-" + number);
        call.setAttribute("href", "#note-" + section + "-" + number);
    }

    /** Prints the notes called since the last time; pagination takes them to the foot of the page. */
    void print(Element pages) {
        while (!waiting.isEmpty()) {
            Called called = waiting.remove();
            printed++;
            Element note = xhtml.add(pages, "div", "note");
            note.setAttribute("id", "note-" + section + "-" + printed);
            note.setAttribute("data-block", called.id());
            Element back = xhtml.add(xhtml.add(note, "span", "label"), "a");
            xhtml.text(back, printed + ".");
            back.setAttribute("href", "#note-call-" + section + "-" + printed);
            called.text().accept(xhtml.add(note, "p", "note-text"));
        }
    }
}
