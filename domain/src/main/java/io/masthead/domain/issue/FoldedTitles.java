package io.masthead.domain.issue;

import io.masthead.domain.language.Folding;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Migration 70: the title of an issue as it is searched for, in a column. In Java, because neither H2 nor PostgreSQL
 * folds as {@link Folding} does, and issues that exist have to be found as well.
 */
public class FoldedTitles implements JavaMigration {

    private static final MigrationVersion VERSION = MigrationVersion.fromVersion("70");

    private static final int AT_ONCE = 500;

    @Override
    public MigrationVersion getVersion() {
        return VERSION;
    }

    @Override
    public String getDescription() {
        return "folded titles";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** Adds the column and fills it. */
    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        run(connection, "alter table issue add column title_folded varchar(" + Folding.LONGEST + ")");
        fill(connection);
        run(connection, "alter table issue alter column title_folded set not null");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (var titles = connection.createStatement();
                var found = titles.executeQuery("select id, title from issue");
                var change = connection.prepareStatement("update issue set title_folded = ? where id = ?")) {
            int waiting = 0;
            while (found.next()) {
                change.setString(1, Folding.of(found.getString("title")));
                change.setObject(2, found.getObject("id"));
                change.addBatch();
                waiting = (waiting + 1) % AT_ONCE;
                if (waiting == 0) {
                    change.executeBatch();
                }
            }
            change.executeBatch();
        }
    }
}
