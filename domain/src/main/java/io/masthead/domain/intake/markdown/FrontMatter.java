package io.masthead.domain.intake.markdown;

import io.masthead.domain.intake.text.ImportWarning;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.language.SingleLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lines between two of {@code ---} at a file's beginning, of which title and byline are read.
 *
 * @param lines how many lines of the file it takes; 0 where there is none
 */
record FrontMatter(String title, String byline, int lines) {

    /** Longer it is none: the file begins with a rule. */
    static final int MOST_LINES = 200;

    /** Reads it; what else stands in it is reported. */
    static FrontMatter of(List<String> lines, ReportBuilder report) {
        int end = end(lines);
        var values = new HashMap<String, String>();
        for (int i = 1; i < end; i++) {
            if (!take(lines.get(i), values) && !lines.get(i).isBlank()) {
                report.add(ImportWarning.FRONT_MATTER_DROPPED, i + 1, lines.get(i));
            }
        }
        String byline = values.getOrDefault("byline", values.getOrDefault("author", ""));
        return new FrontMatter(values.getOrDefault("title", ""), byline, end == 0 ? 0 : end + 1);
    }

    private static int end(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            if (lines.get(i).strip().equals("---") || lines.get(i).strip().equals("...")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean take(String line, Map<String, String> values) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (!List.of("title", "byline", "author").contains(key)) {
            return false;
        }
        values.put(
                key, SingleLine.withoutHidden(unquoted(line.substring(colon + 1).strip())));
        return true;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
