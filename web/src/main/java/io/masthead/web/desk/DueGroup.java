package io.masthead.web.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How soon something is due, the soonest first. */
public enum DueGroup {
    LATE,
    TODAY,
    /** Until Sunday. */
    WEEK,
    LATER,
    /** Nobody has set a day. */
    NONE;

    static DueGroup of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return NONE;
        }
        if (due.isBefore(today)) {
            return LATE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : WEEK;
    }
}
