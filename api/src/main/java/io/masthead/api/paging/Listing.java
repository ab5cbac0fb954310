package io.masthead.api.paging;

import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items what is on it
 * @param next the cursor of the next page; null on the last
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** A list that fits on one page. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    /** A page of what was found, one more than asked for: the surplus tells that there is a next page. */
    public static <S, T> Listing<T> page(List<S> found, int limit, Function<S, T> view, Function<S, String> cursor) {
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? cursor.apply(shown.getLast()) : null;
        return new Listing<>(shown.stream().map(view).toList(), next);
    }

    /**
     * The size of a page, 1 to 200.
     *
     * @throws Refused if it is out of range
     */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw Refused.field(ReasonCode.OUT_OF_RANGE, "limit", "1", String.valueOf(MOST));
        }
        return asked;
    }

    /**
     * A cursor that is a number.
     *
     * @throws Refused if it is none
     */
    public static long number(@Nullable String cursor, long first) {
        if (cursor == null) {
            return first;
        }
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw Refused.field(ReasonCode.MALFORMED, "cursor", cursor);
        }
    }
}
