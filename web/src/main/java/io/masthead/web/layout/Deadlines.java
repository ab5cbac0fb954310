package io.masthead.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Says days to come, seen from today in the time zone of a publication. */
@RequestScoped
public class Deadlines {

    @Inject
    Speech speech;

    /** Null where no day is set. */
    public @Nullable Deadline of(@Nullable LocalDate due, ZoneId zone) {
        if (due == null) {
            return null;
        }
        var today = LocalDate.now(zone);
        var pattern = due.getYear() == today.getYear() ? "EEE d MMM" : "d MMM uuuu";
        return new Deadline(due.toString(), said(due, pattern), ChronoUnit.DAYS.between(today, due));
    }

    /** Such as Monday 23 November. */
    public String today(ZoneId zone) {
        return said(LocalDate.now(zone), "EEEE d MMMM");
    }

    private String said(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, speech.locale()).format(day);
    }
}
