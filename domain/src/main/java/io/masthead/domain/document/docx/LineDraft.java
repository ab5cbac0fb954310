package io.masthead.domain.document.docx;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a paragraph: from its beginning or a line break to the next one or its end. */
final class LineDraft {
    private static final int LONGEST_HEADING = 80;

    final BlockPosition place = new BlockPosition();
    final List<BlockBookmark> ids = new ArrayList<>();
    private final List<BlockPosition> joined = new ArrayList<>();
    private final InlineBuilder text = new InlineBuilder();
    private @Nullable List<Inline> content;
    private boolean plainLetters;

    /**
     * Letters of the line.
     *
     * @param display whether they stand apart or are small capitals, as headings are set
     */
    void add(String letters, List<Mark> marks, boolean display) {
        text.add(letters, marks);
        plainLetters |= !display && letters.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    void add(Note note) {
        text.add(note);
        plainLetters = true;
    }

    /** The line in its one form; nothing is added any more. */
    List<Inline> content() {
        if (content == null) {
            content = text.finished();
        }
        return content;
    }

    /** What it says up to here. */
    List<Inline> soFar() {
        return text.finished();
    }

    /** A short line of small capitals or spaced letters that ends like no sentence. */
    boolean looksLikeHeading() {
        String words = PlainText.of(content());
        return !plainLetters
                && words.length() <= LONGEST_HEADING
                && words.codePoints().filter(Character::isLetter).count() > 1
                && !words.matches(".*[.,;:…]");
    }

    /** Takes over the place and the ids of a line that follows in the same block. */
    void join(LineDraft next) {
        text.add(" ", List.of());
        for (Inline piece : next.content()) {
            switch (piece) {
                case Inline.TextRun run -> text.add(run.text(), run.marks());
                case Note note -> text.add(note);
            }
        }
        content = null;
        takeOver(next);
    }

    /** What stands in the other line stands in this one. */
    void takeOver(LineDraft other) {
        ids.addAll(other.ids);
        joined.add(other.place);
        joined.addAll(other.joined);
    }

    /** It has become a block, or the text of one. */
    void stands(BlockDraft draft, Placement placement, ReadingContext context) {
        placement.placed(place, draft);
        joined.forEach(it -> it.is(draft));
        name(draft, context);
    }

    /** Its bookmarks name that block, and those around it. */
    void name(BlockDraft draft, ReadingContext context) {
        ids.forEach(it -> context.name(draft, it));
    }
}
