package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.LAST_PERIOD;

import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The month of the issue before where this one's is most probably meant: in a title, heading or caption, beside the word
 * for an issue, in a paragraph that stood in the issue before, and as a
 * number. A heading may well compare two months.
 */
final class LastPeriodRule implements TextRule {
    private static final String FORM =
            "(?<![\\p{L}\\p{N}]|\\p{N}[ \\u00A0])(?<month>%s)(?:[ \\u00A0,-]{1,2}(?<year>\\d{4})(?!\\p{N}))?"
                    + "(?!\\p{Ll}{4}|\\p{Ll}?[–-]|[ \\u00A0]\\d{1,2}(?!\\p{N}))";

    private static final Pattern OF_AN_ISSUE = Pattern.compile("(?:[ıiuü]n)?[ \\u00A0](?:issue|bulletin|edition|number"
            + "|say[ıi]|buraxılış|bülleten|bulleten|nömrə|sayısı|выпуск|номер)");

    private static final Pattern MEANT =
            Pattern.compile("(?:last|previous|earlier|past|ötən|keçən|əvvəlki|geçen|önceki|прошл\\p{L}+)[ \\u00A0]$");

    private static final int NEAR = 20;

    @Override
    public void check(CheckedText text, Findings findings) {
        var period = text.context().period();
        var previous = text.context().previous().period();
        if (previous.equals(period)) {
            return;
        }
        if (previous.getMonth() != period.getMonth()) {
            var month = Pattern.compile(FORM.formatted(CalendarWords.names(previous.getMonth())));
            var current = Pattern.compile(FORM.formatted(CalendarWords.names(period.getMonth())));
            text.forEach(
                    month,
                    LAST_PERIOD,
                    findings,
                    (line, place) -> word(text.context(), line, place, current, findings));
        }
        numbers(text, previous, period, findings);
    }

    private static void word(
            CheckContext context, CheckedLine line, Matcher month, Pattern current, Findings findings) {
        var previous = context.previous();
        boolean named = CalendarWords.isMonth(month.group("month"), context.language())
                && isYear(month.group("year"), previous.period());
        boolean heads = line.kind().names() && !current.matcher(line.text()).find();
        if (named && (heads || previous.holds(line) || isOfAnIssue(line.text(), month))) {
            findings.add(LAST_PERIOD, line, month.start(), month.end(), replacement(month, context));
        }
    }

    private static boolean isYear(@Nullable String year, YearMonth period) {
        return year == null || Integer.parseInt(year) == period.getYear();
    }

    private static boolean isOfAnIssue(String text, Matcher month) {
        boolean issue =
                OF_AN_ISSUE.matcher(text).region(month.end(), text.length()).lookingAt();
        Matcher before = MEANT.matcher(text).region(Math.max(0, month.start() - NEAR), month.start());
        return issue && !before.find();
    }

    private static String replacement(Matcher month, CheckContext context) {
        var period = context.period();
        String name = CalendarWords.inPlaceOf(month.group("month"), period.getMonth(), context.language());
        String year = month.group("year");
        if (year == null) {
            return name;
        }
        int gap = month.end("month") - month.start();
        return name + month.group().substring(gap, month.group().length() - year.length()) + period.getYear();
    }

    /** 2026-09, 09/2026, 9.2026 and No. 9 (2026); no part of a longer number or a date. */
    private static void numbers(CheckedText text, YearMonth previous, YearMonth period, Findings findings) {
        int month = previous.getMonthValue();
        int year = previous.getYear();
        var numbers =
                Pattern.compile("(?<![\\p{N}./-])(?:(?<iso>%d-%02d)|0?%d(?<between>[/.])%d)(?![\\p{N}]|[-./]\\p{N})"
                        .formatted(year, month, month, year));
        text.forEach(numbers, LAST_PERIOD, findings, (line, number) -> {
            String written = number.group("iso") != null
                    ? period.toString()
                    : "%02d%s%d".formatted(period.getMonthValue(), number.group("between"), period.getYear());
            if (!line.isLinked(number.start(), number.end())) {
                findings.add(LAST_PERIOD, line, number.start(), number.end(), written);
            }
        });
    }
}
