package io.masthead.web.form;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Whole numbers as forms and addresses send them. */
public final class FormNumber {

    private static final int NEVER = -1;

    private FormNumber() {}

    /** The number that was typed; null where it is none. */
    public static @Nullable Integer read(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The number; null where there is none, one that never was where it is no number. */
    public static @Nullable Integer of(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        var number = read(sent);
        return number == null ? NEVER : number;
    }

    /**
     * The version that a form was made for.
     *
     * @throws Refused if it names none
     */
    public static int version(@Nullable String sent) {
        var version = of(sent);
        if (version == null) {
            throw Refused.because(GeneralReason.VERSION_MISSING);
        }
        return version;
    }
}
