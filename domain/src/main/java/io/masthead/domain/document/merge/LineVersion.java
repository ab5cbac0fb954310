package io.masthead.domain.document.merge;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.diff.InlineComparison;
import io.masthead.domain.document.diff.InlineComparison.Stretch;
import io.masthead.domain.document.diff.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * One side's line as what it did to the base.
 *
 * @param kept for each token of the base the same one on this side, with this side's marks; the base's own where an edit is
 */
record LineVersion(List<Token> kept, List<LineEdit> edits) {

    static LineVersion of(List<Inline> base, List<Inline> line) {
        var kept = new ArrayList<Token>();
        var edits = new ArrayList<LineEdit>();
        for (Stretch stretch : InlineComparison.between(base, line)) {
            if (stretch.same()) {
                kept.addAll(stretch.to());
            } else {
                edits.add(new LineEdit(kept.size(), kept.size() + stretch.from().size(), stretch.to()));
                kept.addAll(stretch.from());
            }
        }
        return new LineVersion(kept, edits);
    }

    /** What this side has from start to end of the base, where these are its edits there. */
    List<Token> between(int start, int end, List<LineEdit> here) {
        var tokens = new ArrayList<Token>();
        int at = start;
        for (LineEdit edit : here) {
            tokens.addAll(kept.subList(at, edit.start()));
            tokens.addAll(edit.tokens());
            at = edit.end();
        }
        tokens.addAll(kept.subList(at, end));
        return List.copyOf(tokens);
    }
}
