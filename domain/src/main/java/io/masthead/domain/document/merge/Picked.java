package io.masthead.domain.document.merge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of three values: the one that was changed. Where both were, the choice decides, the writer's if it says both.
 *
 * @param meets whether both were changed to something else
 */
record Picked<T>(T value, boolean meets) {

    /** Picks; the base is null where there is none. */
    static <T> Picked<T> of(@Nullable T base, T mine, T theirs, MergeChoice choice) {
        if (mine.equals(theirs) || Objects.equals(base, mine)) {
            return new Picked<>(theirs, false);
        }
        return Objects.equals(base, theirs)
                ? new Picked<>(mine, false)
                : new Picked<>(choice == MergeChoice.THEIRS ? theirs : mine, true);
    }
}
