package io.masthead.domain.intake.text;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole issue as it was read from a text.
 *
 * @param period the month on the cover; null where none was found
 * @param names the institute's names by language tag, in the cover's order, spelled as there; may be empty
 * @param title the periodical's title as the cover spells it, such as BULLETIN; may be empty
 * @param tagline the line under the title; may be empty
 * @param sections the sections in order, one at least
 * @param report everything that was dropped, guessed or not understood, by line
 */
public record ParsedBulletin(
        @Nullable YearMonth period,
        Map<String, String> names,
        String title,
        String tagline,
        List<ParsedSection> sections,
        List<ReportLine> report) {

    public ParsedBulletin {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        sections = List.copyOf(sections);
        report = List.copyOf(report);
    }
}
