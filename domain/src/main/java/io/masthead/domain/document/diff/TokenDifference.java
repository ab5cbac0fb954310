package io.masthead.domain.document.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import io.masthead.domain.document.RisingPairs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two lists of tokens differ. A long list is cut at tokens that occur once on both sides first, since the time of
 * Myers' algorithm grows with the square of the differences; what is long and has none of them differs as a whole.
 */
final class TokenDifference {
    private static final int LONG = 2000;
    private static final int LONG_BETWEEN_ANCHORS = 500;
    private static final int NONE = -1;

    private final List<Token> from;
    private final List<Token> to;
    private final int longest;
    private final Deque<Change> open = new ArrayDeque<>();
    private final List<Change> changes = new ArrayList<>();

    /** A part of the older list and what stands for it in the newer one; one of them may be empty. */
    record Change(int fromStart, int fromEnd, int toStart, int toEnd) {
        int tokens() {
            return fromEnd - fromStart + toEnd - toStart;
        }
    }

    private TokenDifference(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
        longest = from.size() + to.size() < LONG ? LONG : LONG_BETWEEN_ANCHORS;
    }

    /** In rising order; between two of them both lists are equal. */
    static List<Change> between(List<Token> from, List<Token> to) {
        return new TokenDifference(from, to).found();
    }

    private List<Change> found() {
        open.push(new Change(0, from.size(), 0, to.size()));
        while (!open.isEmpty()) {
            compare(open.pop());
        }
        changes.sort(Comparator.comparingInt(Change::fromStart).thenComparingInt(Change::toStart));
        return changes;
    }

    private void compare(Change part) {
        if (part.tokens() < longest) {
            myers(part);
            return;
        }
        Change middle = withoutEqualEnds(part);
        if (middle.tokens() < longest) {
            myers(middle);
        } else if (!splitAtAnchors(middle)) {
            changes.add(middle);
        }
    }

    private void myers(Change part) {
        List<Token> before = from.subList(part.fromStart, part.fromEnd);
        List<Token> after = to.subList(part.toStart, part.toEnd);
        if (before.isEmpty() || after.isEmpty()) {
            if (part.tokens() > 0) {
                changes.add(part);
            }
            return;
        }
        for (AbstractDelta<Token> delta :
                DiffUtils.diff(before, after, new MyersDiff<>()).getDeltas()) {
            int fromStart = part.fromStart + delta.getSource().getPosition();
            int toStart = part.toStart + delta.getTarget().getPosition();
            int fromEnd = fromStart + delta.getSource().size();
            changes.add(new Change(
                    fromStart, fromEnd, toStart, toStart + delta.getTarget().size()));
        }
    }

    private Change withoutEqualEnds(Change part) {
        int i = part.fromStart;
        int j = part.toStart;
        int fromEnd = part.fromEnd;
        int toEnd = part.toEnd;
        while (i < fromEnd && j < toEnd && from.get(i).equals(to.get(j))) {
            i++;
            j++;
        }
        while (i < fromEnd && j < toEnd && from.get(fromEnd - 1).equals(to.get(toEnd - 1))) {
            fromEnd--;
            toEnd--;
        }
        return new Change(i, fromEnd, j, toEnd);
    }

    private boolean splitAtAnchors(Change part) {
        List<int[]> anchors = RisingPairs.longest(anchors(part));
        int i = part.fromStart;
        int j = part.toStart;
        for (int[] anchor : anchors) {
            open.push(new Change(i, anchor[0], j, anchor[1]));
            i = anchor[0] + 1;
            j = anchor[1] + 1;
        }
        if (!anchors.isEmpty()) {
            open.push(new Change(i, part.fromEnd, j, part.toEnd));
        }
        return !anchors.isEmpty();
    }

    private List<int[]> anchors(Change part) {
        Map<Token, Integer> places = once(from, part.fromStart, part.fromEnd);
        Map<Token, Integer> news = once(to, part.toStart, part.toEnd);
        List<int[]> anchors = new ArrayList<>();
        for (int j = part.toStart; j < part.toEnd; j++) {
            int i = places.getOrDefault(to.get(j), NONE);
            if (i != NONE && news.getOrDefault(to.get(j), NONE) == j) {
                anchors.add(new int[] {i, j});
            }
        }
        return anchors;
    }

    private static Map<Token, Integer> once(List<Token> tokens, int start, int end) {
        Map<Token, Integer> places = new HashMap<>();
        for (int i = start; i < end; i++) {
            places.merge(tokens.get(i), i, (first, second) -> NONE);
        }
        return places;
    }
}
