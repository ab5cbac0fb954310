package io.masthead.web.error;

import io.quarkus.oidc.OIDCException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hibernate.exception.JDBCConnectionException;

/** Tells from a failure who does not answer. */
final class Away {

    /** SQL states of connections that are lost (08) or shut down by their server (57P, PostgreSQL). */
    private static final Pattern CONNECTION = Pattern.compile("08...|57P..");

    /** PostgreSQL: nothing left (53, a full disk among it), errors of its machine (58). H2: its file, and closed for that. */
    private static final Pattern DISK = Pattern.compile("53...|58...|90028|90031|90098");

    private Away() {}

    static boolean database(Throwable failure) {
        return connection(failure) || disk(failure);
    }

    /** Whether the database is there and cannot write. H2 has no state of its own for a file that cannot grow. */
    static boolean disk(Throwable failure) {
        return !connection(failure)
                && (has(failure, DISK)
                        || (Causes.include(failure, SQLException.class) && Causes.include(failure, IOException.class)));
    }

    static boolean keycloak(Throwable failure) {
        return Causes.include(failure, OIDCException.class, ConnectException.class);
    }

    private static boolean connection(Throwable failure) {
        return has(failure, CONNECTION)
                || Causes.include(
                        failure,
                        JDBCConnectionException.class,
                        SQLNonTransientConnectionException.class,
                        SQLTransientException.class);
    }

    private static boolean has(Throwable failure, Pattern state) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .map(it -> Objects.requireNonNullElse(((SQLException) it).getSQLState(), ""))
                .anyMatch(it -> state.matcher(it).matches());
    }
}
