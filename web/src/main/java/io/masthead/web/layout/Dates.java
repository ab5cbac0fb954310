package io.masthead.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as they are shown: in the interface's language and the time zone of a publication. */
@RequestScoped
public class Dates {

    @Inject
    SpokenLanguage language;

    /** A moment for people, and the same for machines, as {@code time} elements want it. */
    public record Stamp(String iso, String text) {}

    /** Such as 8 September 2026. */
    public Stamp day(Instant at, ZoneId zone) {
        return stamp(at, zone, "d MMMM uuuu");
    }

    /** Such as 8 September 2026, 14:05. */
    public Stamp minute(Instant at, ZoneId zone) {
        return stamp(at, zone, "d MMMM uuuu, HH:mm");
    }

    /** Such as 2026-09-08 14:05:09, for columns of times. */
    public Stamp second(Instant at, ZoneId zone) {
        return stamp(at, zone, "uuuu-MM-dd HH:mm:ss");
    }

    /** Such as September 2026. */
    public String month(YearMonth period) {
        return formatter("LLLL uuuu").format(period);
    }

    private Stamp stamp(Instant at, ZoneId zone, String pattern) {
        return new Stamp(at.toString(), formatter(pattern).format(at.atZone(zone)));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag()));
    }
}
