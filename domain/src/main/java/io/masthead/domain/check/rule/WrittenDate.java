package io.masthead.domain.check.rule;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a month in words, perhaps with a year.
 *
 * @param from where it begins in its line
 * @param to where it ends
 * @param day as it is written, from 0 to 99
 * @param word the month as it is written
 * @param year null where none is written
 * @param dayFirst whether the day stands before the month
 * @param genitive whether the month has the ending of the Azerbaijani form that puts it first: iyunun 3-ü
 */
record WrittenDate(
        int from, int to, int day, String word, @Nullable Integer year, boolean dayFirst, boolean genitive) {

    private static final String YEAR = "(?:,?" + Numbers.GAP + "(?<year>\\d{4})(?![\\p{N}]))?";

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\p{L}\\p{N}.,:/])(?<day>\\d{1,2})(?:st|nd|rd|th|-?(?:ci|cı|cu|cü))?(?: of)?"
                    + Numbers.GAP + "(?<month>" + CalendarWords.MONTH + ")\\p{Ll}{0,3}(?!\\p{L})" + YEAR);

    private static final Pattern MONTH_FIRST = Pattern.compile("(?<!\\p{L})(?<month>" + CalendarWords.MONTH
            + ")(?<genitive>[ıiuü]n)?" + Numbers.GAP + "(?<day>\\d{1,2})(?:-?\\p{Ll}{1,3})?"
            + "(?![\\p{L}\\p{N}]|[.,:/–-]\\p{N})" + YEAR);

    /** All dates of a line in a text of that language, those with the day first before the others. */
    static List<WrittenDate> in(String line, Locale language) {
        var dates = new ArrayList<WrittenDate>();
        for (Matcher date = DAY_FIRST.matcher(line); date.find(); ) {
            dates.add(of(date, true, false));
        }
        for (Matcher date = MONTH_FIRST.matcher(line); date.find(); ) {
            if (CalendarWords.isMonth(date.group("month"), language)) {
                dates.add(of(date, false, date.group("genitive") != null));
            }
        }
        return dates;
    }

    private static WrittenDate of(Matcher date, boolean dayFirst, boolean genitive) {
        String year = date.group("year");
        return new WrittenDate(
                date.start(),
                date.end(),
                Integer.parseInt(date.group("day")),
                date.group("month"),
                year == null ? null : Integer.valueOf(year),
                dayFirst,
                genitive);
    }

    Month month() {
        return CalendarWords.month(word);
    }

    /** The year that is written, else the one in which the month is nearest to that period. */
    int yearAround(YearMonth period) {
        if (year != null) {
            return year;
        }
        int months = month().getValue() - period.getMonthValue();
        if (months > 6) {
            return period.getYear() - 1;
        }
        return months < -6 ? period.getYear() + 1 : period.getYear();
    }
}
