package io.masthead.domain.document;

import io.masthead.domain.language.WordSegmenter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A block as it is matched: pieces of different groups never match; the key says when two are the same, the bag
 * of words how similar they are.
 */
public final class BlockMatchKey {
    private final String group;
    private final String key;
    private final String letters;
    private final double leastSimilarity;

    /** Made when it is asked for first: most blocks of two revisions are the same, and need none. */
    private int @Nullable [] bag;

    private BlockMatchKey(String group, String key, String letters, double leastSimilarity) {
        this.group = group;
        this.key = key;
        this.letters = letters;
        this.leastSimilarity = leastSimilarity;
    }

    public static BlockMatchKey of(String group, String key, String letters, double leastSimilarity) {
        return new BlockMatchKey(group, key, letters, leastSimilarity);
    }

    String key() {
        return key;
    }

    /** From 0, nothing in common, to 1, the same: the share of words that both have. */
    double similarityTo(BlockMatchKey other) {
        if (!group.equals(other.group)) {
            return 0;
        }
        if (key.equals(other.key)) {
            return 1;
        }
        int words = bag().length + other.bag().length;
        double shared = words == 0 ? 0 : 2.0 * common(bag(), other.bag()) / words;
        return Math.max(shared, Math.min(leastSimilarity, other.leastSimilarity));
    }

    private int[] bag() {
        int[] known = bag;
        if (known == null) {
            known = WordSegmenter.of(letters.toLowerCase(Locale.ROOT)).stream()
                    .mapToInt(String::hashCode)
                    .toArray();
            Arrays.sort(known);
            bag = known;
        }
        return known;
    }

    private static int common(int[] bag, int[] others) {
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
