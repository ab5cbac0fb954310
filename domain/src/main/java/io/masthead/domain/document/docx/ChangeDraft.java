package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.WordChange.Kind;
import io.masthead.domain.language.Characters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tracked change whose place is not known yet. */
final class ChangeDraft {
    private final Kind kind;
    private final Revision revision;
    private final BlockPosition place;
    private final Moves.@Nullable End moved;
    private final StringBuilder words = new StringBuilder();
    private long end;

    /** @param moved which end of a move it is; null for what is none */
    ChangeDraft(Kind kind, Revision revision, BlockPosition place, Moves.@Nullable End moved) {
        this.kind = kind;
        this.revision = revision;
        this.place = place;
        this.moved = moved;
    }

    /** Whether a change like that one, behind as many letters, is the same one. */
    boolean goesOn(ChangeDraft other, long letters) {
        return kind == other.kind
                && revision.equals(other.revision)
                && place == other.place
                && Objects.equals(moved, other.moved)
                && end == letters;
    }

    Moves.@Nullable End moved() {
        return moved;
    }

    String words() {
        return words.toString();
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
        return finished(kind);
    }

    /** What it is where a move has no other end. */
    WordChange finished(Kind kind) {
        String all = Characters.cleaned(words.toString());
        String text = isRow() ? all.strip() : all;
        return new WordChange(
                kind,
                Characters.cleaned(revision.author()),
                revision.at(),
                place.id(),
                isNew(kind) ? "" : text,
                isGone(kind) ? "" : text);
    }

    private static boolean isNew(Kind kind) {
        return kind == Kind.INSERTED || kind == Kind.ROW_INSERTED;
    }

    private static boolean isGone(Kind kind) {
        return kind == Kind.DELETED || kind == Kind.ROW_DELETED;
    }
}
