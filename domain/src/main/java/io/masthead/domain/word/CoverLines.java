package io.masthead.domain.word;

import io.masthead.domain.issue.Issue;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The cover of an issue line by line, in the order in which reading an issue in expects it: names, month, title, tagline. */
final class CoverLines {

    /** In whose words months are found again. */
    private static final Set<String> LANGUAGES = Set.of("en", "az", "tr", "ru");

    private CoverLines() {}

    static List<String> of(Issue issue) {
        var lines = new ArrayList<>(issue.names().values());
        lines.add(month(issue.period(), issue.publication().locale()));
        lines.add(issue.publication().title());
        lines.add(issue.tagline());
        lines.removeIf(String::isBlank);
        return List.copyOf(lines);
    }

    /** In words where they are known, else in digits. */
    private static String month(YearMonth period, Locale language) {
        return LANGUAGES.contains(language.getLanguage())
                ? period.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language) + " " + period.getYear()
                : period.toString();
    }
}
