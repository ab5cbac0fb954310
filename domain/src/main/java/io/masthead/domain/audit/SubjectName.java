package io.masthead.domain.audit;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the subject of an event is called today.
 *
 * @param title the title of the section, else of the publication; the name of a person; what is said
 *     of a picture, which may be empty
 * @param publication the publication's slug; null for a person and a picture
 * @param period the period; null for a publication, a person and a picture
 * @param number the edition's number; 0 for everything else
 * @param exists false where it was dropped or discarded since
 */
public record SubjectName(
        String title,
        @Nullable String publication,
        @Nullable YearMonth period,
        int number,
        boolean exists) {}
