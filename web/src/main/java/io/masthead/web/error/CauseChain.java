package io.masthead.web.error;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The causes of a failure, and what was suppressed on the way: a commit puts its reason there. */
final class CauseChain {

    private CauseChain() {}

    static boolean include(Throwable failure, Class<?>... kinds) {
        return of(failure).anyMatch(cause -> Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(cause)));
    }

    /** The root cause in a line: in an outage every request fails, and their stack traces say nothing more. */
    static String first(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElse("");
    }

    /** The failure itself and all that is in it. */
    static Stream<Throwable> of(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        gather(failure, found);
        return found.stream();
    }

    private static void gather(@Nullable Throwable failure, Set<Throwable> found) {
        if (failure != null && found.add(failure)) {
            gather(failure.getCause(), found);
            for (var suppressed : failure.getSuppressed()) {
                gather(suppressed, found);
            }
        }
    }
}
