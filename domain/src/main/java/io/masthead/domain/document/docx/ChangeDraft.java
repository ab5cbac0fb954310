package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.WordChange.Kind;
import io.masthead.domain.language.Characters;

/** A tracked change whose place is not known yet. */
final class ChangeDraft {
    private final Kind kind;
    private final Revision revision;
    private final BlockPosition place;
    private final StringBuilder words = new StringBuilder();
    private long end;

    ChangeDraft(Kind kind, Revision revision, BlockPosition place) {
        this.kind = kind;
        this.revision = revision;
        this.place = place;
    }

    boolean goesOn(Kind other, Revision by, BlockPosition where, long letters) {
        return kind == other && revision.equals(by) && place == where && end == letters;
    }

    void endsAt(long letters) {
        end = letters;
    }

    void append(String more) {
        words.append(more);
    }

    /** Words of other paragraphs are parted by a space. */
    void boundary() {
        if (isRow() && !words.isEmpty()) {
            words.append(' ');
        }
    }

    private boolean isRow() {
        return kind == Kind.ROW_INSERTED || kind == Kind.ROW_DELETED;
    }

    /** Words are inserted, deleted, moved or formatted; where there are none, nothing was. */
    boolean saysSomething() {
        return switch (kind) {
            case INSERTED, DELETED, MOVED -> !words.isEmpty();
            default -> true;
        };
    }

    WordChange finished() {
        String all = Characters.cleaned(words.toString());
        String text = isRow() ? all.strip() : all;
        return new WordChange(
                kind,
                Characters.cleaned(revision.author()),
                revision.at(),
                place.id(),
                isNew() ? "" : text,
                isGone() ? "" : text);
    }

    private boolean isNew() {
        return kind == Kind.INSERTED || kind == Kind.ROW_INSERTED;
    }

    private boolean isGone() {
        return kind == Kind.DELETED || kind == Kind.ROW_DELETED;
    }
}
