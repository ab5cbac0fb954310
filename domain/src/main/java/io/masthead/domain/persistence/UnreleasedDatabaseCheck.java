package io.masthead.domain.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Refuses a database from before the first release. Its migrations were folded into one set, which cannot begin where the
 * earlier ones ended; Flyway would only say that checksums differ.
 */
final class UnreleasedDatabaseCheck implements Callback {

    private static final String HISTORY = "flyway_schema_history";
    private static final String FIRST_MIGRATION_THEN = "editorial model";

    private static final String REFUSAL = "This database was made by a Masthead from before the first release, and this"
            + " Masthead cannot go on with it. Start with an empty one: another folder in MASTHEAD_HOME, or an empty"
            + " PostgreSQL database.";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE || event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "unreleased database check";
    }

    /** @throws IllegalStateException if the database is from before the first release */
    @Override
    public void handle(Event event, Context context) {
        try {
            if (isUnreleased(context.getConnection())) {
                throw new IllegalStateException(REFUSAL);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The history of the database's schema cannot be read", e);
        }
    }

    private static boolean isUnreleased(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            if (!tables.next()) {
                return false;
            }
        }
        try (var query =
                connection.prepareStatement("select count(*) from \"" + HISTORY + "\" where \"description\" = ?")) {
            query.setString(1, FIRST_MIGRATION_THEN);
            try (var found = query.executeQuery()) {
                return found.next() && found.getInt(1) > 0;
            }
        }
    }
}
