package io.masthead.web.error;

import io.quarkus.oidc.OIDCException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hibernate.exception.JDBCConnectionException;

/** Classifies a failure as an outage of the database, its disk or Keycloak. */
final class OutageClassifier {

    /**
     * SQL states of connections that are lost (08), shut down by their server (57P, PostgreSQL), ended by it, because this
     * process had stalled in a transaction (25P0[34]), or not made, because others have them all (53300).
     */
    private static final Pattern CONNECTION = Pattern.compile("08...|57P..|25P0[34]|53300");

    /**
     * SQL states of statements that waited in vain: for a lock (PostgreSQL 55P03, H2 HYT00), for longer than they may (57014),
     * or for each other (40001, 40P01).
     */
    private static final Pattern WAIT = Pattern.compile("55P03|HYT00|57014|40001|40P01");

    /** PostgreSQL: nothing left (53, a full disk among it), errors of its machine (58). */
    private static final Pattern DISK = Pattern.compile("53...|58...");

    /** H2: its file, and closed for that. It has failures of connections say so. */
    private static final Pattern FILE = Pattern.compile("90028|90031|90098");

    private static final Pattern POOL = Pattern.compile("io\\.agroal\\.pool\\.Connection(?:Pool|Factory)\\b");

    private OutageClassifier() {}

    static boolean database(Throwable failure) {
        return connection(failure) || disk(failure) || CauseChain.of(failure).anyMatch(OutageClassifier::isOfThePool);
    }

    /** Whether the database is there and cannot write. H2 has no state of its own for a file that cannot grow. */
    static boolean disk(Throwable failure) {
        return has(failure, FILE) || (!connection(failure) && (has(failure, DISK) || isRefusedByDisk(failure)));
    }

    private static boolean isRefusedByDisk(Throwable failure) {
        return CauseChain.include(failure, SQLException.class) && CauseChain.include(failure, IOException.class);
    }

    static boolean keycloak(Throwable failure) {
        return CauseChain.include(failure, OIDCException.class, ConnectException.class);
    }

    private static boolean connection(Throwable failure) {
        return has(failure, CONNECTION)
                || has(failure, WAIT)
                || CauseChain.of(failure).anyMatch(OutageClassifier::isTimeout)
                || CauseChain.include(
                        failure,
                        JDBCConnectionException.class,
                        SQLNonTransientConnectionException.class,
                        SQLTransientException.class);
    }

    /** Whatever else rolls a transaction back is the cause of this; the one that lasted too long has none. */
    private static boolean isTimeout(Throwable failure) {
        return failure instanceof RollbackException rolledBack
                && rolledBack.getCause() == null
                && rolledBack.getSuppressed().length == 0;
    }

    /** No connection was to be had: all are taken, or none is made. What says so has many states, or none, but one origin. */
    private static boolean isOfThePool(Throwable failure) {
        return failure instanceof SQLException
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(it -> POOL.matcher(it.getClassName()).lookingAt());
    }

    private static boolean has(Throwable failure, Pattern state) {
        return CauseChain.of(failure)
                .filter(SQLException.class::isInstance)
                .map(it -> Objects.requireNonNullElse(((SQLException) it).getSQLState(), ""))
                .anyMatch(it -> state.matcher(it).matches());
    }
}
