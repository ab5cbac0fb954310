package io.masthead.api.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.masthead.api.world.Requests;
import io.masthead.api.world.Statements;
import io.masthead.domain.persistence.EmbeddedDriver;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;

/** The embedded database parses and plans a statement once for each connection, unless something keeps it from that. */
@QuarkusTest
class ParsedStatementsTest {

    /** A connection that the pool opens meanwhile makes all of it forgotten: so each is tried several times. */
    private static final int TIMES = 7;

    private final Requests editor = Requests.as("editor");

    @Inject
    AgroalDataSource pool;

    @Test
    void a_save_asks_what_is_kept_parsed_but_for_the_locks() throws SQLException {
        var section = Requests.section("Parsed", "<p>It rose.</p>");
        var sent = Statements.of(() -> save(section, "<p>It fell.</p>"));

        try (var connection = pool.getConnection()) {
            var session = session(connection);
            assertThat(sent)
                    .filteredOn(sql -> !sql.endsWith("for update"))
                    .hasSizeGreaterThan(4)
                    .allSatisfy(sql ->
                            assertThat(session.prepareLocal(sql).isCacheable()).isTrue());
        }
    }

    @Test
    void a_save_makes_none_of_it_forgotten() throws SQLException {
        var section = Requests.section("Parsed", "<p>It rose.</p>");
        assertThat(changesOfTheSchema(() -> save(section, "<p>It fell.</p>"))).contains(0L);
    }

    @Test
    void the_pools_look_at_a_connection_before_it_is_used_makes_none_of_it_forgotten() throws SQLException {
        var settings = pool.getConfiguration().connectionPoolConfiguration();
        assertThat(settings.validateOnBorrow()).isTrue();
        assertThat(settings.connectionFactoryConfiguration().connectionProviderClass())
                .isEqualTo(EmbeddedDriver.class);
        try (var connection = pool.getConnection()) {
            assertThat(changesOfTheSchema(() -> settings.connectionValidator().isValid(connection)))
                    .contains(0L);
        }
    }

    private void save(String section, String body) {
        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("title", "Rivers", "byline", "", "body", body))
                .put("/sections/" + section)
                .then()
                .statusCode(200);
    }

    /** H2 forgets parsed statements when the number of changes of its schema grows, which any {@code SET} makes it do as well. */
    private List<Long> changesOfTheSchema(Runnable work) throws SQLException {
        var changes = new ArrayList<Long>();
        try (var connection = pool.getConnection()) {
            var database = session(connection).getDatabase();
            for (int i = 0; i < TIMES; i++) {
                long before = database.getModificationMetaId();
                work.run();
                changes.add(database.getModificationMetaId() - before);
            }
        }
        return changes;
    }

    private static SessionLocal session(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }
}
