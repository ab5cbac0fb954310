package io.masthead.domain.document.docx;

import io.masthead.domain.document.Inline.Note;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The footnotes or endnotes of a file, each read for the place that refers to it (ECMA-376-1, 17.11). */
final class Notes {
    static final Notes NONE = new Notes();

    private final Map<String, NoteDraft> byId = new HashMap<>();

    /** @param part the type of the relationship: footnotes or endnotes */
    static Notes read(ReadingContext context, String part) {
        var notes = new Notes();
        String name = context.file.relationshipsOf(context.file.mainPart()).part(part);
        try (XmlCursor xml = name.isEmpty() ? null : context.file.xml(name)) {
            if (xml != null) {
                xml.children(element -> notes.note(context, name, xml));
            }
        }
        return notes;
    }

    /** Rules between text and notes have a type; notes have none. */
    private void note(ReadingContext context, String part, XmlCursor xml) {
        context.budget.spend(Budget.BLOCK);
        String type = xml.value("w:type");
        if (type.isEmpty() || type.equals("normal")) {
            byId.putIfAbsent(xml.value("w:id"), NoteDraft.read(context.apart(), part, xml));
        }
    }

    /** The note with that number; null where the file has none. */
    @Nullable
    NoteDraft get(String id) {
        return byId.get(id);
    }

    /**
     * A note that is read, with what its text holds beside words.
     *
     * @param place of changes and comments in it
     */
    record NoteDraft(@Nullable Note note, ReadingContext context, BlockPosition place) {

        private static NoteDraft read(ReadingContext apart, String part, XmlCursor xml) {
            var words = new NoteAssembler(apart);
            var flow = new TextFlow(apart, part, words);
            new StoryReader(flow).read(xml);
            flow.finish();
            words.finished();
            return new NoteDraft(words.note(), apart, words.place());
        }

        /** What it says, set apart from the words before it; nothing where all of that is in changes of its own. */
        String untouchedWords() {
            return note == null || !context.changes.hasUntouchedWords() ? "" : " " + note.text();
        }

        /** Its mark stands there, in this reading or not; its changes are told once, however often it is referred to. */
        void changedAt(ReadingContext text, BlockPosition where, boolean kept) {
            boolean first = !place.isPlaced();
            if (first) {
                text.changes.addAll(context.changes.drafts());
            }
            if (first || kept) {
                place.isIn(where);
            }
        }

        /** The text refers to it, and holds all of its words once more, however often it does. */
        void referredAt(ReadingContext text) {
            if (note != null) {
                text.budget.kept(note.text());
            }
            text.warnings.addAll(context.warnings.all());
        }
    }
}
