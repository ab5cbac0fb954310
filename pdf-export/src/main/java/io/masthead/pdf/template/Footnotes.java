package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** A section's notes, numbered as they are cited, each behind the block that cites it, linked both ways. */
final class Footnotes {
    private final XhtmlBuilder xhtml;
    private final String section;
    private final Queue<Consumer<Element>> waiting = new ArrayDeque<>();
    private int printed;

    Footnotes(XhtmlBuilder xhtml, ManuscriptSection section) {
        this.xhtml = xhtml;
        this.section = Integer.toString(section.number());
    }

    /** Puts the reference where the note is cited and keeps what writes its text. */
    void cite(Element place, Consumer<Element> text) {
        waiting.add(text);
        int number = printed + waiting.size();
        Element reference = xhtml.add(place, "a", "cite", Integer.toString(number));
        reference.setAttribute("id", "cite-" + section + "-" + number);
        reference.setAttribute("href", "#note-" + section + "-" + number);
    }

    /** Prints the notes cited since the last time; pagination takes them to the foot of the page. */
    void print(Element pages) {
        while (!waiting.isEmpty()) {
            Consumer<Element> text = waiting.remove();
            printed++;
            Element note = xhtml.add(pages, "div", "note");
            note.setAttribute("id", "note-" + section + "-" + printed);
            Element back = xhtml.add(xhtml.add(note, "span", "label"), "a");
            xhtml.text(back, printed + ".");
            back.setAttribute("href", "#cite-" + section + "-" + printed);
            text.accept(xhtml.add(note, "p", "note-text"));
        }
    }
}
