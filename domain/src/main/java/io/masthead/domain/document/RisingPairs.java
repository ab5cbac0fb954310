package io.masthead.domain.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What keeps its order where places in one sequence are paired with places in another. */
public final class RisingPairs {
    private static final int NONE = -1;

    private RisingPairs() {}

    /**
     * The longest selection in which both numbers rise (Fredman, 1975); takes n log n steps.
     *
     * @param pairs two numbers each, sorted by the second, none of them twice
     */
    public static List<int[]> longest(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int k = 0; k < pairs.size(); k++) {
            int low = rank(pairs, tails, length, pairs.get(k)[0]);
            before[k] = low == 0 ? NONE : tails[low - 1];
            tails[low] = k;
            length = Math.max(length, low + 1);
        }
        List<int[]> rising = new ArrayList<>();
        for (int k = length == 0 ? NONE : tails[length - 1]; k != NONE; k = before[k]) {
            rising.add(pairs.get(k));
        }
        Collections.reverse(rising);
        return rising;
    }

    /** How many of the tails are smaller than the number. */
    private static int rank(List<int[]> pairs, int[] tails, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(tails[middle])[0] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
