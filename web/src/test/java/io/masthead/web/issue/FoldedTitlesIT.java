package io.masthead.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.issue.FoldedTitles;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

/** Issues that were there before titles were folded are found as well. */
class FoldedTitlesIT {

    @Test
    void are_filled_in_on_the_embedded_database() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:folded")) {
            assertFilled(connection);
        }
    }

    @Test
    void are_filled_in_on_postgresql() throws Exception {
        try (var server = EmbeddedPostgres.start();
                var connection = server.getPostgresDatabase().getConnection()) {
            assertFilled(connection);
        }
    }

    private static void assertFilled(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("create table issue (id uuid not null, title varchar(300) not null)");
            for (int i = 0; i < 1203; i++) {
                sql.execute("insert into issue values ('" + UUID.randomUUID() + "', 'İyul nömrəsi " + i + "')");
            }
            new FoldedTitles().migrate(with(connection));
            var wrong = sql.executeQuery(
                    "select count(*) from issue where title_folded <> replace(title, 'İyul nömrəsi', 'iyul nomresi')");
            assertThat(wrong.next()).isTrue();
            assertThat(wrong.getInt(1)).isZero();
        }
    }

    private static Context with(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException("The migration is configured by nothing.");
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
