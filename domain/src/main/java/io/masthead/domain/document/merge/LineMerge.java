package io.masthead.domain.document.merge;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.PlainText;
import io.masthead.domain.document.diff.InlineComparison;
import io.masthead.domain.document.diff.Token;
import io.masthead.domain.document.merge.FormMerge.Formed;
import java.util.ArrayList;
import java.util.List;

/** Merges three versions of a line, word by word: edits that do not overlap are all made, where they do the choice decides. */
final class LineMerge {
    private final List<Token> base;
    private final LineVersion mine;
    private final LineVersion theirs;
    private final MergeChoice choice;
    private final TokenLine merged = new TokenLine();
    private boolean meets;

    /**
     * The merged line.
     *
     * @param meets whether both sides changed the same words, or the same mark, to something else
     */
    record Merged(List<Inline> line, boolean meets) {
        /** Its words, without marks and notes. */
        String words() {
            return PlainText.of(line);
        }
    }

    private LineMerge(List<Inline> base, List<Inline> mine, List<Inline> theirs, MergeChoice choice) {
        this.base = Token.of(base);
        this.mine = LineVersion.of(base, mine);
        this.theirs = LineVersion.of(base, theirs);
        this.choice = choice;
    }

    static Merged of(List<Inline> base, List<Inline> mine, List<Inline> theirs, MergeChoice choice) {
        if (InlineComparison.isSame(base, mine) || InlineComparison.isSame(mine, theirs)) {
            return new Merged(theirs, false);
        }
        if (InlineComparison.isSame(base, theirs)) {
            return new Merged(mine, false);
        }
        var merge = new LineMerge(base, mine, theirs, choice);
        return new Merged(merge.line(), merge.meets);
    }

    private List<Inline> line() {
        int at = 0;
        for (LineRegion region : LineRegion.of(mine.edits(), theirs.edits())) {
            kept(at, region.start());
            if (region.isOfBoth()) {
                both(region);
            } else {
                one(region);
            }
            at = region.end();
        }
        kept(at, base.size());
        return merged.finished();
    }

    private void kept(int start, int end) {
        var tokens = new ArrayList<Token>(end - start);
        for (int i = start; i < end; i++) {
            Formed formed =
                    FormMerge.of(base.get(i), mine.kept().get(i), theirs.kept().get(i), choice);
            meets |= formed.meets();
            tokens.add(formed.token());
        }
        merged.add(tokens);
    }

    /** The edit of one side; that the other gave these words other marks counts as a change of the same. */
    private void one(LineRegion region) {
        boolean isMine = region.theirs().isEmpty();
        LineVersion other = isMine ? theirs : mine;
        boolean formed = false;
        for (int i = region.start(); i < region.end(); i++) {
            formed |= !other.kept().get(i).sameForm(base.get(i));
        }
        meets |= formed;
        boolean takesOther = formed && choice == (isMine ? MergeChoice.THEIRS : MergeChoice.MINE);
        LineVersion taken = takesOther ? other : isMine ? mine : theirs;
        List<LineEdit> edits = takesOther ? List.of() : isMine ? region.mine() : region.theirs();
        merged.add(taken.between(region.start(), region.end(), edits));
    }

    private void both(LineRegion region) {
        List<Token> own = mine.between(region.start(), region.end(), region.mine());
        List<Token> others = theirs.between(region.start(), region.end(), region.theirs());
        if (own.equals(others)) {
            merged.add(sameForm(own, others) || choice == MergeChoice.THEIRS ? others : own);
            meets |= !sameForm(own, others);
            return;
        }
        meets = true;
        switch (choice) {
            case MINE -> merged.add(own);
            case THEIRS -> merged.add(others);
            case BOTH -> ownThenOthers(own, others);
        }
    }

    /** What both begin or end with stands once. */
    private void ownThenOthers(List<Token> own, List<Token> others) {
        int start = sameStart(own, others);
        int most = Math.min(own.size(), others.size()) - start;
        int end = Math.min(most, sameStart(own.reversed(), others.reversed()));
        merged.add(own.subList(0, own.size() - end));
        merged.addApart(others.subList(start, others.size() - end));
        merged.add(own.subList(own.size() - end, own.size()));
    }

    private static boolean sameForm(List<Token> own, List<Token> others) {
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).sameForm(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int sameStart(List<Token> own, List<Token> others) {
        int same = 0;
        while (same < own.size() && same < others.size() && own.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
    }
}
