package io.masthead.domain.check.text;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A line of running text as rules read it: without its notes, which are lines of their own.
 *
 * @param block the id of the nearest block that carries one; see {@link TextFinding#block}
 * @param offset where it begins in the words of that block: a row's cells stand one behind the other
 * @param text its words
 * @param foreign the stretches that are marked as another language, in their order
 * @param links its links, in their order
 */
public record CheckedLine(
        LineKind kind, String block, int offset, String text, List<Stretch> foreign, List<Link> links) {

    /** Stands for a block's id in the title. */
    public static final String TITLE = "title";

    /** Stands for a block's id in the byline. */
    public static final String BYLINE = "byline";

    /** A part of a line, from the first index to before the second. */
    public record Stretch(int from, int to) {}

    /** A link's words and where it leads. */
    public record Link(int from, int to, String address) {}

    /** A title or byline. */
    static CheckedLine plain(LineKind kind, String block, String text) {
        return new CheckedLine(kind, block, 0, text, List.of(), List.of());
    }

    /** Whether any of that is in another language than the publication's. */
    public boolean isForeign(int from, int to) {
        return touches(
                foreign.size(),
                at -> foreign.get(at).from(),
                at -> foreign.get(at).to(),
                from,
                to);
    }

    /** Whether any of that is a link's. */
    public boolean isLinked(int from, int to) {
        return touches(
                links.size(), at -> links.get(at).from(), at -> links.get(at).to(), from, to);
    }

    /** Looks for the first part that ends behind {@code from}; parts are in order and none overlaps another. */
    private static boolean touches(int parts, IntUnaryOperator begin, IntUnaryOperator end, int from, int to) {
        int low = 0;
        int high = parts;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(middle) <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < parts && begin.applyAsInt(low) < to;
    }
}
