package io.masthead.web.error;

import io.quarkus.oidc.OIDCException;
import java.net.ConnectException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import org.hibernate.exception.JDBCConnectionException;

/** Tells from a failure who does not answer. */
final class Away {

    private Away() {}

    static boolean database(Throwable failure) {
        return Causes.include(
                failure,
                JDBCConnectionException.class,
                SQLNonTransientConnectionException.class,
                SQLTransientException.class);
    }

    static boolean keycloak(Throwable failure) {
        return Causes.include(failure, OIDCException.class, ConnectException.class);
    }
}
