package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import io.masthead.domain.check.text.LineReader;
import io.masthead.domain.document.SectionText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its lines and what surrounds it: what a rule reads.
 *
 * @param lines the text's lines, see {@link LineReader}
 * @param dates the dates of each line
 */
record CheckedText(SectionText text, List<CheckedLine> lines, List<List<WrittenDate>> dates, CheckContext context) {

    static CheckedText of(SectionText text, CheckContext context) {
        var lines = LineReader.lines(text);
        var dates = lines.stream()
                .map(line -> WrittenDate.in(line.text(), context.language()))
                .toList();
        return new CheckedText(text, lines, dates, context);
    }

    /** Hands over each date, as long as findings of that rule are taken. */
    void forEachDate(CheckRule rule, Findings findings, BiConsumer<CheckedLine, WrittenDate> place) {
        for (int i = 0; i < lines.size(); i++) {
            for (WrittenDate date : dates.get(i)) {
                if (!findings.takes(rule)) {
                    return;
                }
                place.accept(lines.get(i), date);
            }
        }
    }

    /** Hands over each place where the pattern is found, as long as findings of that rule are taken. */
    void forEach(Pattern pattern, CheckRule rule, Findings findings, BiConsumer<CheckedLine, Matcher> place) {
        for (CheckedLine line : lines) {
            var matcher = pattern.matcher(line.text());
            while (findings.takes(rule) && matcher.find()) {
                place.accept(line, matcher);
            }
        }
    }
}
