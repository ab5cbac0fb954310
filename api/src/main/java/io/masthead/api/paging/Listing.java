package io.masthead.api.paging;

import io.masthead.domain.refusal.GeneralReason;
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

    /**
     * A page of a list that is held whole. Its cursor names the last that was shown and its place: where that one is gone,
     * the page begins with what has come to stand in its place.
     *
     * @param key tells the items apart
     * @throws Refused if limit or cursor cannot be read
     */
    public static <S, T> Listing<T> part(
            List<S> whole,
            @Nullable String limit,
            @Nullable String cursor,
            Function<S, String> key,
            Function<S, T> view) {
        int most = limit(limit);
        int start = cursor == null
                ? 0
                : ListCursor.parse(cursor).next(whole.stream().map(key).toList());
        int end = Math.min(start + most, whole.size());
        var shown = whole.subList(start, end).stream().map(view).toList();
        return new Listing<>(
                shown, end < whole.size() ? new ListCursor(end - 1, key.apply(whole.get(end - 1))).text() : null);
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
     * @throws Refused if it is no number, or out of range
     */
    public static int limit(@Nullable String asked) {
        if (asked == null) {
            return USUAL;
        }
        long limit = QueryNumbers.whole("limit", asked);
        if (limit < 1 || limit > MOST) {
            throw Refused.field(GeneralReason.OUT_OF_RANGE, "limit", "1", String.valueOf(MOST));
        }
        return (int) limit;
    }

    /**
     * A cursor that is a number.
     *
     * @throws Refused if it is none
     */
    public static long number(@Nullable String cursor, long first) {
        return cursor == null ? first : QueryNumbers.whole("cursor", cursor);
    }
}
