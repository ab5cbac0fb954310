package io.masthead.domain.document.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edits that overlap, of one side or of both, from start to end of the base. Those that only touch do not overlap; two that
 * put something in at the same place do.
 */
record LineRegion(int start, int end, List<LineEdit> mine, List<LineEdit> theirs) {
    private static final Comparator<LineEdit> FIRST =
            Comparator.comparingInt(LineEdit::start).thenComparingInt(LineEdit::end);

    boolean isOfBoth() {
        return !mine.isEmpty() && !theirs.isEmpty();
    }

    /** All edits in regions, in the order of the base. */
    static List<LineRegion> of(List<LineEdit> mine, List<LineEdit> theirs) {
        var regions = new ArrayList<LineRegion>();
        int i = 0;
        int j = 0;
        while (i < mine.size() || j < theirs.size()) {
            LineRegion region = beginning(mine.subList(i, mine.size()), theirs.subList(j, theirs.size()));
            i += region.mine.size();
            j += region.theirs.size();
            regions.add(region);
        }
        return regions;
    }

    private static LineRegion beginning(List<LineEdit> mine, List<LineEdit> theirs) {
        LineEdit first = mine.isEmpty() || (!theirs.isEmpty() && FIRST.compare(theirs.getFirst(), mine.getFirst()) < 0)
                ? theirs.getFirst()
                : mine.getFirst();
        int end = first.end();
        int i = 0;
        int j = 0;
        boolean grows = true;
        while (grows) {
            int before = i + j;
            while (i < mine.size() && meets(first.start(), end, mine.get(i))) {
                end = Math.max(end, mine.get(i++).end());
            }
            while (j < theirs.size() && meets(first.start(), end, theirs.get(j))) {
                end = Math.max(end, theirs.get(j++).end());
            }
            grows = i + j > before;
        }
        return new LineRegion(first.start(), end, mine.subList(0, i), theirs.subList(0, j));
    }

    private static boolean meets(int start, int end, LineEdit edit) {
        boolean samePlace = edit.start() == start && edit.end() == end;
        return samePlace || (edit.start() < end && edit.end() > start);
    }
}
