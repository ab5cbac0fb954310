package io.masthead.domain.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which old block each new block was. Equal blocks are found first (ends, then those that occur once on both sides);
 * only the gaps between them are compared by similarity, in windows, so that thousands of blocks stay fast.
 */
public final class BlockMatching {
    /** Where there is none. */
    public static final int NONE = -1;

    private static final int WINDOW = 150;

    private final List<BlockMatchKey> from;
    private final List<BlockMatchKey> to;
    private final double threshold;
    private final int[] match;
    private final boolean[] used;
    private final Deque<Range> open = new ArrayDeque<>();

    private record Range(int fromStart, int fromEnd, int toStart, int toEnd) {
        boolean isEmpty() {
            return fromStart == fromEnd || toStart == toEnd;
        }
    }

    private BlockMatching(List<BlockMatchKey> from, List<BlockMatchKey> to, double threshold) {
        this.from = from;
        this.to = to;
        this.threshold = threshold;
        this.match = new int[to.size()];
        this.used = new boolean[from.size()];
        Arrays.fill(match, NONE);
    }

    /** For each new piece the index of the old one, or {@link #NONE}: first in rising order, then with what moved. */
    public record Found(int[] inOrder, int[] anywhere) {}

    public static Found find(
            List<BlockMatchKey> from, List<BlockMatchKey> to, double threshold, double movedThreshold) {
        var matching = new BlockMatching(from, to, threshold);
        int[] inOrder = matching.ordered().clone();
        matching.moved(movedThreshold);
        return new Found(inOrder, matching.match);
    }

    private int[] ordered() {
        open.push(new Range(0, from.size(), 0, to.size()));
        while (!open.isEmpty()) {
            Range range = withoutEqualEnds(open.pop());
            if (!range.isEmpty() && !splitAtAnchors(range)) {
                similar(range);
            }
        }
        return match;
    }

    private void pair(int i, int j) {
        match[j] = i;
        used[i] = true;
    }

    private boolean same(int i, int j) {
        return from.get(i).key().equals(to.get(j).key());
    }

    private Range withoutEqualEnds(Range range) {
        int i = range.fromStart;
        int j = range.toStart;
        int fromEnd = range.fromEnd;
        int toEnd = range.toEnd;
        while (i < fromEnd && j < toEnd && same(i, j)) {
            pair(i++, j++);
        }
        while (i < fromEnd && j < toEnd && same(fromEnd - 1, toEnd - 1)) {
            pair(--fromEnd, --toEnd);
        }
        return new Range(i, fromEnd, j, toEnd);
    }

    /** Splits at pieces that occur once on both sides and keep their order; false where there are none. */
    private boolean splitAtAnchors(Range range) {
        Map<String, Integer> places = once(from, range.fromStart, range.fromEnd);
        Map<String, Integer> news = once(to, range.toStart, range.toEnd);
        List<int[]> anchors = new ArrayList<>();
        for (int j = range.toStart; j < range.toEnd; j++) {
            String key = to.get(j).key();
            int i = places.getOrDefault(key, NONE);
            if (i != NONE && news.getOrDefault(key, NONE) == j) {
                anchors.add(new int[] {i, j});
            }
        }
        if (anchors.isEmpty()) {
            return false;
        }
        int i = range.fromStart;
        int j = range.toStart;
        for (int[] anchor : RisingPairs.longest(anchors)) {
            pair(anchor[0], anchor[1]);
            open.push(new Range(i, anchor[0], j, anchor[1]));
            i = anchor[0] + 1;
            j = anchor[1] + 1;
        }
        open.push(new Range(i, range.fromEnd, j, range.toEnd));
        return true;
    }

    private static Map<String, Integer> once(List<BlockMatchKey> pieces, int start, int end) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = start; i < end; i++) {
            places.merge(pieces.get(i).key(), i, (first, second) -> NONE);
        }
        return places;
    }

    private void similar(Range range) {
        int n = range.fromEnd - range.fromStart;
        int m = range.toEnd - range.toStart;
        int windows = Math.ceilDiv(Math.max(n, m), WINDOW);
        for (int w = 0; w < windows; w++) {
            best(new Range(
                    range.fromStart + (int) ((long) n * w / windows),
                    range.fromStart + (int) ((long) n * (w + 1) / windows),
                    range.toStart + (int) ((long) m * w / windows),
                    range.toStart + (int) ((long) m * (w + 1) / windows)));
        }
    }

    /** The order-keeping pairs with the greatest sum of similarities (Needleman and Wunsch, 1970). */
    private void best(Range range) {
        int n = range.fromEnd - range.fromStart;
        int m = range.toEnd - range.toStart;
        double[][] alike = new double[n][m];
        double[][] sum = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double value = from.get(range.fromStart + i).similarityTo(to.get(range.toStart + j));
                alike[i][j] = value < threshold ? 0 : value;
                double paired = alike[i][j] > 0 ? alike[i][j] + sum[i + 1][j + 1] : 0;
                sum[i][j] = Math.max(paired, Math.max(sum[i + 1][j], sum[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (alike[i][j] > 0 && sum[i][j] <= alike[i][j] + sum[i + 1][j + 1]) {
                pair(range.fromStart + i++, range.toStart + j++);
            } else if (sum[i][j] <= sum[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void moved(double movedThreshold) {
        Map<String, Deque<Integer>> left = new HashMap<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                left.computeIfAbsent(from.get(i).key(), key -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int j = 0; j < match.length; j++) {
            Deque<Integer> same = match[j] == NONE ? left.get(to.get(j).key()) : null;
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), j);
            }
        }
        int comparisons = 0;
        for (int j = 0; j < match.length; j++) {
            for (int i = 0; match[j] == NONE && i < used.length && comparisons < 200_000; i++) {
                if (!used[i]) {
                    comparisons++;
                    if (from.get(i).similarityTo(to.get(j)) >= movedThreshold) {
                        pair(i, j);
                    }
                }
            }
        }
    }
}
