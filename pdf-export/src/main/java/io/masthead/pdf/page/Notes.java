package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** A section's notes, numbered as they are cited and printed at its end, linked both ways. */
final class Notes {
    private final Markup markup;
    private final String section;
    private final List<Consumer<Element>> texts = new ArrayList<>();

    Notes(Markup markup, ManuscriptSection section) {
        this.markup = markup;
        this.section = Integer.toString(section.number());
    }

    /** Puts the reference where the note is cited and keeps what writes its text. */
    void cite(Element place, Consumer<Element> text) {
        texts.add(text);
        int number = texts.size();
        Element reference = markup.add(place, "a", "cite", Integer.toString(number));
        reference.setAttribute("id", "cite-" + section + "-" + number);
        reference.setAttribute("href", "#note-" + section + "-" + number);
    }

    /** Prints the notes; nothing where there are none. */
    void set(Element pages, Wording wording) {
        if (texts.isEmpty()) {
            return;
        }
        Element list = markup.add(pages, "div", "notes");
        markup.add(list, "p", "notes-title", wording.say("notes"));
        for (int number = 1; number <= texts.size(); number++) {
            Element note = markup.add(list, "div", "note");
            note.setAttribute("id", "note-" + section + "-" + number);
            Element back = markup.add(note, "a", "label", number + ".");
            back.setAttribute("href", "#cite-" + section + "-" + number);
            texts.get(number - 1).accept(markup.add(note, "p", "note-text"));
        }
    }
}
