package io.masthead.domain.document.merge;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.diff.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The marks of one token that all three texts have, letter by letter and type by type. */
final class FormMerge {
    private final boolean prefersTheirs;
    private boolean meets;

    /**
     * The token with its marks.
     *
     * @param meets whether both sides changed the same mark to something else, such as the address of a link
     */
    record Formed(Token token, boolean meets) {}

    private FormMerge(boolean prefersTheirs) {
        this.prefersTheirs = prefersTheirs;
    }

    static Formed of(Token base, Token mine, Token theirs, MergeChoice choice) {
        if (mine.sameForm(base) || mine.sameForm(theirs)) {
            return new Formed(theirs, false);
        }
        if (theirs.sameForm(base)) {
            return new Formed(mine, false);
        }
        boolean prefersTheirs = choice == MergeChoice.THEIRS;
        if (base.isNote()) {
            return new Formed(prefersTheirs ? theirs : mine, true);
        }
        var merge = new FormMerge(prefersTheirs);
        var token = new Token(base.text(), merge.pieces(base, mine, theirs));
        return new Formed(token, merge.meets);
    }

    private List<Inline> pieces(Token base, Token mine, Token theirs) {
        List<List<Mark>> before = marksByLetter(base);
        List<List<Mark>> own = marksByLetter(mine);
        List<List<Mark>> others = marksByLetter(theirs);
        var pieces = new ArrayList<Inline>();
        int start = 0;
        for (int i = 1; i <= own.size(); i++) {
            List<Mark> marks = merged(before.get(start), own.get(start), others.get(start));
            boolean ends = i == own.size()
                    || !merged(before.get(i), own.get(i), others.get(i)).equals(marks);
            if (ends) {
                pieces.add(new TextRun(base.text().substring(start, i), marks));
                start = i;
            }
        }
        return List.copyOf(pieces);
    }

    private static List<List<Mark>> marksByLetter(Token token) {
        var marks = new ArrayList<List<Mark>>();
        for (Inline piece : token.pieces()) {
            if (piece instanceof TextRun run) {
                run.text().chars().forEach(letter -> marks.add(run.marks()));
            }
        }
        return marks;
    }

    private List<Mark> merged(List<Mark> base, List<Mark> mine, List<Mark> theirs) {
        var marks = new ArrayList<Mark>();
        for (MarkType type : MarkType.values()) {
            Mark mark = merged(of(base, type), of(mine, type), of(theirs, type));
            if (mark != null) {
                marks.add(mark);
            }
        }
        marks.sort(Mark.OUTERMOST_FIRST);
        return List.copyOf(marks);
    }

    private @Nullable Mark merged(@Nullable Mark base, @Nullable Mark mine, @Nullable Mark theirs) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
            return theirs;
        }
        if (Objects.equals(theirs, base)) {
            return mine;
        }
        meets = true;
        return prefersTheirs ? theirs : mine;
    }

    private static @Nullable Mark of(List<Mark> marks, MarkType type) {
        for (Mark mark : marks) {
            if (mark.type() == type) {
                return mark;
            }
        }
        return null;
    }
}
