package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.UNAPPROVED_SPELLING;

import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names in a spelling that the publication does not want, as whole words. In Azerbaijani and Turkish the last word may
 * have an ending. The longest name that begins at a place is the one that is meant.
 */
final class NameRule implements TextRule {

    /** A shorter name with an ending is too often another word. */
    private static final int SHORTEST_STEM = 3;

    @Override
    public void check(CheckedText text, Findings findings) {
        var names = text.context().names();
        var language = text.context().language().getLanguage();
        boolean endings = language.equals("az") || language.equals("tr");
        if (!names.isEmpty()) {
            for (CheckedLine line : text.lines()) {
                new Search(names, endings, line).run(findings);
            }
        }
    }

    /**
     * A name at a place in a line.
     *
     * @param name what should stand there
     * @param to where the name ends without its ending
     * @param end where its word ends
     */
    private record Match(String name, int to, int end) {}

    /** The names of one line. */
    private record Search(NameIndex names, boolean endings, CheckedLine line, String key) {

        Search(NameIndex names, boolean endings, CheckedLine line) {
            this(names, endings, line, NameIndex.key(line.text()));
        }

        void run(Findings findings) {
            int at = 0;
            while (at < key.length() && findings.takes(UNAPPROVED_SPELLING)) {
                int end = NameIndex.beginning(key, at);
                if (end == at) {
                    at++;
                    continue;
                }
                Match match = longest(at, end);
                if (match != null && !match.name().equals(key.substring(at, match.to()))) {
                    add(findings, at, match);
                }
                at = match == null ? end : match.end();
            }
        }

        private void add(Findings findings, int at, Match match) {
            String ending = key.substring(match.to(), match.end());
            Optional<String> moved = ending.isEmpty() || !endings
                    ? Optional.of(ending)
                    : AzerbaijaniEnding.moved(ending, key.substring(at, match.to()), match.name());
            findings.add(
                    UNAPPROVED_SPELLING,
                    line,
                    at,
                    match.end(),
                    moved.map(it -> match.name() + it).orElse(null),
                    match.name());
        }

        /** Looks at the end of each word from the first on, as far as a name reaches. */
        private @Nullable Match longest(int at, int firstEnd) {
            int reach = reach(at, firstEnd);
            Match longest = null;
            int end = firstEnd;
            while (reach > 0) {
                Match here = ending(at, end);
                longest = here == null ? longest : here;
                int next = nextEnd(end);
                if (next == end || next - at > reach + (endings ? 12 : 0)) {
                    break;
                }
                end = next;
            }
            return longest;
        }

        private int reach(int at, int firstEnd) {
            int reach = names.longest(key.substring(at, firstEnd));
            for (int cut = firstEnd - 1; endings && cut - at >= SHORTEST_STEM; cut--) {
                if (!AzerbaijaniEnding.mayBeSoLong(firstEnd - cut)) {
                    break;
                }
                reach = Math.max(reach, names.longest(key.substring(at, cut)));
            }
            return reach;
        }

        private int nextEnd(int end) {
            int next = end;
            while (next < key.length() && !Character.isLetterOrDigit(key.charAt(next))) {
                next++;
            }
            return next == key.length() ? end : NameIndex.beginning(key, next);
        }

        /** The name that ends there, with an ending or without. */
        private @Nullable Match ending(int at, int end) {
            var whole = names.approved(key.substring(at, end));
            if (whole.isPresent()) {
                return new Match(whole.get(), end, end);
            }
            for (int cut = end - 1; endings && cut - at >= SHORTEST_STEM; cut--) {
                String ending = key.substring(cut, end);
                if (!AzerbaijaniEnding.mayBeSoLong(ending.length())) {
                    break;
                }
                var stem = names.approved(key.substring(at, cut));
                if (stem.isPresent() && AzerbaijaniEnding.is(ending)) {
                    return new Match(stem.get(), cut, end);
                }
            }
            return null;
        }
    }
}
