package io.masthead.domain.desk;

import io.masthead.domain.desk.DeskItem.Kind;
import io.masthead.domain.issue.Period;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A position on a desk: what a desk is sorted by. It stays good where what stood there has been done.
 *
 * @param due until when; null, which comes last, where that is open
 * @param kind what is to be done, the most urgent first
 * @param period the month of the issue
 * @param place the section's place in it; 0 for the issue itself
 * @param id tells the same places of two publications apart
 */
public record DeskPosition(@Nullable LocalDate due, Kind kind, YearMonth period, int place, UUID id)
        implements Comparable<DeskPosition> {

    private static final String OPEN = "open";
    private static final Pattern FORM =
            Pattern.compile("(open|\\d{4}-\\d{2}-\\d{2})_([A-Z]+)_(\\d{4}-\\d{2})_(\\d{1,9})_([0-9a-f-]{36})");

    private static final Comparator<DeskPosition> ORDER = Comparator.comparing(
                    DeskPosition::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DeskPosition::kind)
            .thenComparing(DeskPosition::period)
            .thenComparingInt(DeskPosition::place)
            .thenComparing(DeskPosition::id);

    /** The position of that item. */
    public static DeskPosition of(DeskItem item) {
        var section = item.section();
        return new DeskPosition(
                item.due(),
                item.kind(),
                item.issue().period(),
                section == null ? 0 : section.place(),
                section == null ? item.issue().id() : section.id());
    }

    /**
     * The position that {@link #text} wrote.
     *
     * @throws Refused naming the field {@code cursor}, if it is none
     */
    public static DeskPosition parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw Refused.field(GeneralReason.MALFORMED, "cursor", text);
        }
        try {
            return new DeskPosition(
                    form.group(1).equals(OPEN) ? null : LocalDate.parse(form.group(1)),
                    Kind.valueOf(form.group(2)),
                    Period.parse(form.group(3)),
                    Integer.parseInt(form.group(4)),
                    UUID.fromString(form.group(5)));
        } catch (Refused | IllegalArgumentException | DateTimeException e) {
            throw (Refused)
                    Refused.field(GeneralReason.MALFORMED, "cursor", text).initCause(e);
        }
    }

    /** The position as it stands in addresses. */
    public String text() {
        return (due == null ? OPEN : due) + "_" + kind + "_" + period + "_" + place + "_" + id;
    }

    @Override
    public int compareTo(DeskPosition other) {
        return ORDER.compare(this, other);
    }
}
