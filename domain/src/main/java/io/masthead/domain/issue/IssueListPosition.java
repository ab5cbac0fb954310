package io.masthead.domain.issue;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A position in the list of issues: what the list is sorted by. It stays good where the issue that stood there has been
 * discarded or moved to another month.
 *
 * @param period the month
 * @param id tells issues of the same month apart
 */
public record IssueListPosition(YearMonth period, UUID id) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2})_([0-9a-f-]{36})");

    /** The position of that issue. */
    public static IssueListPosition of(Issue issue) {
        return new IssueListPosition(issue.period(), issue.id());
    }

    /**
     * The position that {@link #text} wrote.
     *
     * @param field which field of the request holds it
     * @throws Refused naming that field, if it is none
     */
    public static IssueListPosition parse(String field, String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw Refused.field(GeneralReason.MALFORMED, field, text);
        }
        try {
            return new IssueListPosition(Period.parse(form.group(1)), UUID.fromString(form.group(2)));
        } catch (Refused | IllegalArgumentException e) {
            throw (Refused) Refused.field(GeneralReason.MALFORMED, field, text).initCause(e);
        }
    }

    /** The position as it stands in addresses. */
    public String text() {
        return period + "_" + id;
    }
}
