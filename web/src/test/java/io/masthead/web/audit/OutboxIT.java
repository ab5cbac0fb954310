package io.masthead.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens is in the trail and in the outbox, or it has not happened. */
class OutboxIT {

    @ParameterizedTest
    @EnumSource(Database.class)
    void has_the_events_of_the_trail_and_no_move_succeeds_without_it(Database database) throws SQLException {
        var masthead = Installation.fresh(database, Map.of());
        try {
            var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
            masthead.stop();
            try (var connection = past(masthead)) {
                assertThat(rows(connection, "outbox")).hasSizeGreaterThan(3).isEqualTo(rows(connection, "event"));
                execute(connection, "alter table outbox add constraint ck_test check (kind <> 'section-submitted')");
            }
            masthead.restart();
            var editor = Api.as("editor", masthead);
            assertThat(editor.move(section, "submit", Map.of()).statusCode()).isEqualTo(500);
            assertThat(editor.get("/sections/" + section).<String>path("status"))
                    .isEqualTo("DRAFT");
            assertThat(Api.as("auditor", masthead)
                            .get("/events?subject=" + section)
                            .<List<String>>path("items.action"))
                    .containsExactly("section-saved", "section-added");
        } finally {
            masthead.stop();
        }
    }

    /** A connection past the application, which is stopped. */
    private static Connection past(Installation masthead) throws SQLException {
        return masthead.database() == Database.H2
                ? DriverManager.getConnection(
                        "jdbc:h2:file:" + masthead.home().toAbsolutePath() + "/database/masthead", "sa", "sa")
                : masthead.connect();
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var kind = table.equals("event") ? "action" : "kind";
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select sequence, %s, subject from %s order by sequence".formatted(kind, table))) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getLong(1) + " " + found.getString(2) + " " + found.getString(3));
            }
            return rows;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
