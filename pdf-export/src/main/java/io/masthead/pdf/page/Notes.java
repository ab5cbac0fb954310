package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** A section's notes, numbered as they are cited, each behind the block that cites it, linked both ways. */
final class Notes {
    private final Markup markup;
    private final String section;
    private final Queue<Consumer<Element>> waiting = new ArrayDeque<>();
    private int printed;

    Notes(Markup markup, ManuscriptSection section) {
        this.markup = markup;
        this.section = Integer.toString(section.number());
    }

    /** Puts the reference where the note is cited and keeps what writes its text. */
    void cite(Element place, Consumer<Element> text) {
        waiting.add(text);
        int number = printed + waiting.size();
        Element reference = markup.add(place, "a", "cite", Integer.toString(number));
        reference.setAttribute("id", "cite-" + section + "-" + number);
        reference.setAttribute("href", "#note-" + section + "-" + number);
    }

    /** Prints the notes cited since the last time, and those that they cite themselves; make-up takes them to the foot of the page. */
    void print(Element pages) {
        while (!waiting.isEmpty()) {
            Consumer<Element> text = waiting.remove();
            printed++;
            Element note = markup.add(pages, "div", "note");
            note.setAttribute("id", "note-" + section + "-" + printed);
            Element back = markup.add(markup.add(note, "span", "label"), "a");
            markup.text(back, printed + ".");
            back.setAttribute("href", "#cite-" + section + "-" + printed);
            text.accept(markup.add(note, "p", "note-text"));
        }
    }
}
