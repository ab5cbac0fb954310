package io.masthead.web.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A day by which something is due.
 *
 * @param iso the day for machines
 * @param text the day for people, with the year where it is another one
 * @param days from today until then; negative where it has passed
 */
public record Deadline(String iso, String text, long days) {

    static Deadline of(LocalDate due, LocalDate today, Locale locale) {
        var pattern = due.getYear() == today.getYear() ? "EEE d MMM" : "d MMM uuuu";
        var text = DateTimeFormatter.ofPattern(pattern, locale).format(due);
        return new Deadline(due.toString(), text, ChronoUnit.DAYS.between(today, due));
    }

    public boolean late() {
        return days < 0;
    }
}
