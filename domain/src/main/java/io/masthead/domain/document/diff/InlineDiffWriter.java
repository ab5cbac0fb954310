package io.masthead.domain.document.diff;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.diff.InlineComparison.Stretch;
import io.masthead.domain.document.html.InlineWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes compared lines with {@code ins} and {@code del} and counts the words that came and went. */
final class InlineDiffWriter {
    private int added;
    private int removed;

    int added() {
        return added;
    }

    int removed() {
        return removed;
    }

    /** The newer line with what came and went. */
    String compared(List<Inline> from, List<Inline> to) {
        if (InlineComparison.isSame(from, to)) {
            return InlineWriter.of(to, false);
        }
        var html = new StringBuilder();
        for (Stretch stretch : InlineComparison.between(from, to)) {
            if (stretch.same()) {
                same(html, stretch);
            } else {
                count(stretch);
                html.append(tagged("del", stretch.from())).append(tagged("ins", stretch.to()));
            }
        }
        return html.toString();
    }

    /** Counts the words that differ between lines that are shown elsewhere. */
    void count(List<List<Inline>> from, List<List<Inline>> to) {
        for (int k = 0; k < Math.max(from.size(), to.size()); k++) {
            List<Inline> before = k < from.size() ? from.get(k) : List.of();
            List<Inline> after = k < to.size() ? to.get(k) : List.of();
            if (!InlineComparison.isSame(before, after)) {
                InlineComparison.between(before, after).stream()
                        .filter(stretch -> !stretch.same())
                        .forEach(this::count);
            }
        }
    }

    private void count(Stretch stretch) {
        removed += words(stretch.from());
        added += words(stretch.to());
    }

    private static int words(List<Token> tokens) {
        return tokens.stream().mapToInt(Token::words).sum();
    }

    /** All of a line in one element. */
    static String wrapped(String wrapper, List<Inline> line) {
        return tagged(wrapper, Token.of(line));
    }

    private static void same(StringBuilder html, Stretch stretch) {
        int end;
        for (int start = 0; start < stretch.to().size(); start = end) {
            boolean formatted = isFormatted(stretch, start);
            end = start + 1;
            while (end < stretch.to().size() && isFormatted(stretch, end) == formatted) {
                end++;
            }
            String part = written(stretch.to().subList(start, end));
            html.append(formatted ? "<span data-diff=\"formatted\">" + part + "</span>" : part);
        }
    }

    private static boolean isFormatted(Stretch stretch, int k) {
        return !stretch.from().get(k).sameForm(stretch.to().get(k));
    }

    private static String tagged(String wrapper, List<Token> tokens) {
        return tokens.isEmpty() ? "" : "<" + wrapper + ">" + written(tokens) + "</" + wrapper + ">";
    }

    private static String written(List<Token> tokens) {
        var pieces = new ArrayList<Inline>(tokens.size());
        tokens.forEach(token -> pieces.addAll(token.pieces()));
        return InlineWriter.of(pieces, false);
    }
}
