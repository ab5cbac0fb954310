package io.masthead.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says days and times in one time zone and one language. */
public record ZonedDates(ZoneId zone, Locale locale) {

    /** A moment for people, and the same for machines, as {@code time} elements want it. */
    public record Stamp(String iso, String text) {}

    public Stamp day(Instant at) {
        return stamp(at, "d MMMM uuuu");
    }

    public Stamp minute(Instant at) {
        return stamp(at, "d MMMM uuuu, HH:mm");
    }

    public Stamp second(Instant at) {
        return stamp(at, "uuuu-MM-dd HH:mm:ss");
    }

    public String month(YearMonth period) {
        return formatter("LLLL uuuu").format(period);
    }

    /** Null where no day is set. */
    public @Nullable Deadline deadline(@Nullable LocalDate due) {
        return due == null ? null : Deadline.of(due, LocalDate.now(zone), locale);
    }

    private Stamp stamp(Instant at, String pattern) {
        return new Stamp(at.toString(), formatter(pattern).format(at.atZone(zone)));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
