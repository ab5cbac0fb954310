package io.masthead.web.error;

import java.util.Arrays;

/** Looks through what a failure was wrapped in. */
final class Causes {

    private Causes() {}

    static boolean include(Throwable failure, Class<?>... kinds) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var found = cause;
            if (Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(found))) {
                return true;
            }
        }
        return false;
    }
}
