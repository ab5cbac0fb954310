package io.masthead.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Says days to come, seen from today in the time zone of a publication. */
@RequestScoped
public class Deadlines {

    @Inject
    Localizer localizer;

    /** Null where no day is set. */
    public @Nullable Deadline of(@Nullable LocalDate due, ZoneId zone) {
        return due == null ? null : Deadline.of(due, LocalDate.now(zone), localizer.locale());
    }

    /** Such as Monday 23 November. */
    public String today(ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", localizer.locale()).format(LocalDate.now(zone));
    }
}
