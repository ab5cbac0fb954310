package io.masthead.web.layout;

import io.masthead.web.layout.ZonedDates.Stamp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Days and times as they are shown: in the interface's language and the time zone of a publication. */
@RequestScoped
public class Dates {

    @Inject
    Localizer localizer;

    /** For a page that says many moments of one publication. */
    public ZonedDates in(ZoneId zone) {
        return new ZonedDates(zone, localizer.locale());
    }

    /** Such as 8 September 2026. */
    public Stamp day(Instant at, ZoneId zone) {
        return in(zone).day(at);
    }

    /** Such as 8 September 2026, 14:05. */
    public Stamp minute(Instant at, ZoneId zone) {
        return in(zone).minute(at);
    }

    /** Such as 2026-09-08 14:05:09, for columns of times. */
    public Stamp second(Instant at, ZoneId zone) {
        return in(zone).second(at);
    }

    /** Such as September 2026. */
    public String month(YearMonth period) {
        return in(ZoneOffset.UTC).month(period);
    }
}
