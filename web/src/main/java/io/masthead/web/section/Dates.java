package io.masthead.web.section;

import io.masthead.domain.publication.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says days and times as a publication's people read them: in its time zone, in the language of the interface. */
record Dates(ZoneId zone, Locale locale) {

    static Dates of(Publication publication, Locale locale) {
        return new Dates(publication.timeZone(), locale);
    }

    /**
     * A moment or a day, for a {@code time} element.
     *
     * @param machine for its {@code datetime}
     * @param shown for people
     * @param past whether it lies behind us
     */
    record Stamp(String machine, String shown, boolean past) {}

    Stamp at(Instant moment) {
        return new Stamp(moment.toString(), said("d MMMM uuuu, HH:mm").format(moment.atZone(zone)), true);
    }

    @Nullable
    Stamp on(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return new Stamp(day.toString(), said("EEEE, d MMMM uuuu").format(day), day.isBefore(LocalDate.now(zone)));
    }

    String month(YearMonth period) {
        return said("LLLL uuuu").format(period);
    }

    private DateTimeFormatter said(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
