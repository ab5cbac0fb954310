package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.MISSING_GLYPH;

import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import java.util.Locale;
import java.util.stream.Collectors;

/** Runs of characters that no shipped font has. */
final class MissingGlyphRule implements TextRule {
    private static final int NAMED = 3;

    @Override
    public void check(CheckedText text, Findings findings) {
        for (CheckedLine line : text.lines()) {
            int at = 0;
            while (at < line.text().length() && findings.takes(MISSING_GLYPH)) {
                int end = end(text, line.text(), at);
                if (end > at) {
                    findings.add(
                            MISSING_GLYPH,
                            line,
                            at,
                            end,
                            null,
                            codes(line.text().substring(at, end)));
                }
                at = end == line.text().length() ? end : next(line.text(), end);
            }
        }
    }

    private static int end(CheckedText text, String line, int start) {
        int end = start;
        while (end < line.length() && !text.context().characters().shows(line, end)) {
            end = next(line, end);
        }
        return end;
    }

    private static int next(String line, int at) {
        return at + Character.charCount(line.codePointAt(at));
    }

    private static String codes(String run) {
        return run.codePoints()
                .limit(NAMED)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
    }
}
