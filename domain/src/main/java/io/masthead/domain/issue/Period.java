package io.masthead.domain.issue;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The month that an issue is for, as {@code 2024-07}; years 1900 to 9999. */
public final class Period {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}");
    private static final int FIRST_YEAR = 1900;

    private Period() {}

    /** The period; null, and one problem more, where it is missing or no month in range. */
    public static @Nullable YearMonth read(@Nullable String text, List<Reason> problems) {
        if (text == null || text.isBlank()) {
            problems.add(Reason.ofField(GeneralReason.MISSING, "period"));
            return null;
        }
        try {
            return parse(text.strip());
        } catch (Refused wrong) {
            problems.addAll(wrong.reasons());
            return null;
        }
    }

    /**
     * Reads a period.
     *
     * @throws Refused if it is no month, or out of range
     */
    public static YearMonth parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw Refused.field(GeneralReason.MALFORMED, "period", text);
        }
        try {
            var period = YearMonth.parse(text);
            if (period.getYear() >= FIRST_YEAR) {
                return period;
            }
        } catch (DateTimeException e) {
            throw Refused.field(GeneralReason.MALFORMED, "period", text);
        }
        throw Refused.field(GeneralReason.OUT_OF_RANGE, "period", "1900-01", "9999-12");
    }
}
