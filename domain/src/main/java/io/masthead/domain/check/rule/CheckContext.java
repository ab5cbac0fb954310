package io.masthead.domain.check.rule;

import io.masthead.domain.check.style.TextStyle;
import io.masthead.domain.check.text.PreviousIssue;
import io.masthead.domain.check.text.PrintedCharacters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a text that is checked.
 *
 * @param language the publication's
 * @param style how the publication writes numbers and dates
 * @param names how it spells names
 * @param period the issue's month
 * @param previous the issue before
 * @param sections how many sections the issue has
 * @param targetWords how many words the text should have; null where that is open
 * @param characters what can be printed
 * @param endedRights the pictures that may not be published any more, by their addresses, with the last day of each
 */
public record CheckContext(
        Locale language,
        TextStyle style,
        NameIndex names,
        YearMonth period,
        PreviousIssue previous,
        int sections,
        @Nullable Integer targetWords,
        PrintedCharacters characters,
        Map<String, LocalDate> endedRights) {

    /** The same for a text with another target. */
    public CheckContext withTarget(@Nullable Integer words) {
        return new CheckContext(language, style, names, period, previous, sections, words, characters, endedRights);
    }

    /** The same with that known of the texts' pictures. */
    public CheckContext withEndedRights(Map<String, LocalDate> rights) {
        return new CheckContext(language, style, names, period, previous, sections, targetWords, characters, rights);
    }
}
