package io.masthead.domain.check.rule;

import static io.masthead.domain.check.text.CheckRule.NO_SUCH_DATE;
import static io.masthead.domain.check.text.CheckRule.WRONG_WEEKDAY;

import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.Findings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that their month does not have, and days of the week beside a date that are not the date's. A date without a year
 * is taken for the one nearest to the month.
 */
final class WeekdayRule implements TextRule {
    private static final Pattern BEFORE = Pattern.compile(
            "(?<!\\p{L})(" + CalendarWords.WEEKDAY + ")(\\p{Ll}{0,3}),?" + Numbers.GAP + "(?:the |günü,? )?$");

    private static final Pattern BEHIND =
            Pattern.compile("(?:-\\p{Ll}{1,3})?(?:" + Numbers.GAP + "il\\p{Ll}{0,4})?" + "(?:," + Numbers.GAP + "?|"
                    + Numbers.GAP + "?\\()(" + CalendarWords.WEEKDAY + ")(\\p{Ll}{0,3})(?!\\p{L})");

    /** Room for the longest name with what may stand between. */
    private static final int NEAR = 40;

    @Override
    public void check(CheckedText text, Findings findings) {
        var period = text.context().period();
        text.forEachDate(NO_SUCH_DATE, findings, (line, date) -> {
            if (!isDay(date, period)) {
                findings.add(NO_SUCH_DATE, line, date.from(), date.to(), null);
            }
        });
        text.forEachDate(WRONG_WEEKDAY, findings, (line, date) -> {
            var month = YearMonth.of(date.yearAround(period), date.month());
            if (month.isValidDay(date.day())) {
                weekday(line, date, month.atDay(date.day()), findings);
            }
        });
    }

    /** The last day of February is one in some years. */
    private static boolean isDay(WrittenDate date, YearMonth period) {
        var month = YearMonth.of(date.yearAround(period), date.month());
        return month.isValidDay(date.day())
                || (date.year() == null && date.day() == date.month().maxLength());
    }

    private static void weekday(CheckedLine line, WrittenDate date, LocalDate day, Findings findings) {
        String text = line.text();
        int start = Math.max(0, date.from() - NEAR);
        Matcher before = BEFORE.matcher(text).region(start, date.from());
        before.useTransparentBounds(true);
        if (before.find()) {
            compare(line, date, before, day, findings);
            return;
        }
        Matcher behind = BEHIND.matcher(text).region(date.to(), Math.min(text.length(), date.to() + NEAR));
        if (behind.lookingAt()) {
            compare(line, date, behind, day, findings);
        }
    }

    private static void compare(CheckedLine line, WrittenDate date, Matcher beside, LocalDate day, Findings findings) {
        String word = beside.group(1);
        DayOfWeek right = day.getDayOfWeek();
        if (CalendarWords.weekday(word) != right) {
            String name = CalendarWords.inPlaceOf(word, right);
            boolean bare = beside.group(2).isEmpty();
            String written = line.text().substring(date.from(), date.to());
            findings.add(
                    WRONG_WEEKDAY,
                    line,
                    beside.start(1),
                    beside.end(1),
                    bare ? name : null,
                    written,
                    name,
                    String.valueOf(day.getYear()));
        }
    }
}
