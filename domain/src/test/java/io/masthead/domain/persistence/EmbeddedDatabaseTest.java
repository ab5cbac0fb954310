package io.masthead.domain.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database as a first start leaves it: migrated by a connection that the pool closes some minutes later. */
class EmbeddedDatabaseTest {

    private static final UUID PUBLICATION = UUID.randomUUID();

    @TempDir
    Path folder;

    private Connection connection;

    @BeforeEach
    void migrate_with_a_connection_that_is_closed_while_another_is_open() throws SQLException {
        connection = DriverManager.getConnection(url(), "sa", "sa");
        var source = new JdbcDataSource();
        source.setURL(url());
        source.setUser("sa");
        source.setPassword("sa");
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration/common", "db/migration/h2")
                .load()
                .migrate();
        insertPublication();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void goes_on_checking_what_is_inserted() throws SQLException {
        insertIssue("2030-01", "IN_PRODUCTION");

        var refused = catchThrowableOfType(SQLException.class, () -> insertIssue("2030-02", "LOST"));

        assertThat(violation(refused).getConstraintName()).containsIgnoringCase("ck_issue_state");
    }

    @Test
    void names_the_key_that_is_violated() throws SQLException {
        insertIssue("2030-01", "IN_PRODUCTION");

        var refused = catchThrowableOfType(SQLException.class, () -> insertIssue("2030-01", "IN_PRODUCTION"));

        assertThat(new UniqueKey("uq_issue_holds_period").isViolatedBy(violation(refused)))
                .isTrue();
        assertThat(new UniqueKey("uq_publication_slug").isViolatedBy(violation(refused)))
                .isFalse();
    }

    private static ConstraintViolationException violation(SQLException refused) {
        var name = new H2Dialect().getViolatedConstraintNameExtractor().extractConstraintName(refused);
        return new ConstraintViolationException("violated", refused, name);
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("masthead") + ";WRITE_DELAY=0";
    }

    private void insertPublication() throws SQLException {
        execute("""
            insert into publication (id, slug, title, names, tagline, language, time_zone, policy, style, created_at, version)
            values (?, 'bulletin', 'Bulletin', '{}', '', 'en', 'UTC', '{}', '{}', now(), 0)""", PUBLICATION);
    }

    private void insertIssue(String period, String state) throws SQLException {
        execute("""
            insert into issue (id, publication_id, period, holds_period, title, title_folded, state, editions, created_at, version)
            values (?, ?, ?, ?, '', '', ?, 0, now(), 0)""", UUID.randomUUID(), PUBLICATION, period, period, state);
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
