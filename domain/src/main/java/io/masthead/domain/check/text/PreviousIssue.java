package io.masthead.domain.check.text;

import io.masthead.domain.language.SearchFolding;
import io.masthead.domain.language.WordSegmenter;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The issue before, as far as something of it may have been left over.
 *
 * @param period its month
 * @param passages the paragraphs of its sections, folded; see {@link #holds}
 */
public record PreviousIssue(YearMonth period, Set<String> passages) {

    /** A shorter paragraph may well be the same twice. */
    private static final int FEWEST_WORDS = 12;

    public PreviousIssue {
        passages = Set.copyOf(passages);
    }

    /** An issue of that month with these lines. */
    public static PreviousIssue of(YearMonth period, Collection<List<CheckedLine>> texts) {
        var passages = new HashSet<String>();
        for (var lines : texts) {
            lines.stream().filter(PreviousIssue::isPassage).forEach(line -> passages.add(key(line)));
        }
        return new PreviousIssue(period, passages);
    }

    /** An issue of which nothing is known but its month. */
    public static PreviousIssue of(YearMonth period) {
        return new PreviousIssue(period, Set.of());
    }

    /** Whether a paragraph stood in it, word for word. */
    public boolean holds(CheckedLine line) {
        return !passages.isEmpty() && isPassage(line) && passages.contains(key(line));
    }

    private static boolean isPassage(CheckedLine line) {
        return line.kind() == LineKind.TEXT && WordSegmenter.in(line.text()) >= FEWEST_WORDS;
    }

    private static String key(CheckedLine line) {
        return SearchFolding.of(line.text());
    }
}
