package io.masthead.domain.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * A block as alignment sees it: pieces of different groups never match; the key says when two are the same, the bag
 * of words how similar they are.
 */
record Piece(String group, String key, int[] bag, double leastSimilarity) {

    static Piece of(String group, String key, String letters, double leastSimilarity) {
        int[] bag = Words.stream(letters.toLowerCase(Locale.ROOT))
                .mapToInt(String::hashCode)
                .toArray();
        Arrays.sort(bag);
        return new Piece(group, key, bag, leastSimilarity);
    }

    /** From 0, nothing in common, to 1, the same: the share of words that both have. */
    double similarityTo(Piece other) {
        if (!group.equals(other.group)) {
            return 0;
        }
        if (key.equals(other.key)) {
            return 1;
        }
        int words = bag.length + other.bag.length;
        double shared = words == 0 ? 0 : 2.0 * common(other.bag) / words;
        return Math.max(shared, Math.min(leastSimilarity, other.leastSimilarity));
    }

    private int common(int[] others) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < bag.length && j < others.length) {
            int order = Integer.compare(bag[i], others[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return both;
    }
}
