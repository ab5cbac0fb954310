package io.masthead.web.form;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Moments as forms send them back. */
public final class FormTime {

    private FormTime() {}

    /** The moment, UTC; null where there is none, or it cannot be read. */
    public static @Nullable Instant of(@Nullable String sent) {
        try {
            return sent == null ? null : Instant.parse(sent);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
