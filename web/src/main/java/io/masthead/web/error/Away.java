package io.masthead.web.error;

import io.quarkus.oidc.OIDCException;
import java.net.ConnectException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import org.hibernate.exception.JDBCConnectionException;

/** Tells from a failure who does not answer. */
final class Away {

    private Away() {}

    static boolean database(Throwable failure) {
        return isCausedBy(
                failure,
                JDBCConnectionException.class,
                SQLNonTransientConnectionException.class,
                SQLTransientException.class);
    }

    static boolean keycloak(Throwable failure) {
        return isCausedBy(failure, OIDCException.class, ConnectException.class);
    }

    private static boolean isCausedBy(Throwable failure, Class<?>... kinds) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var found = cause;
            if (Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(found))) {
                return true;
            }
        }
        return false;
    }
}
