package io.masthead.domain.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** H2 2.4 keeps the values of {@code in (…)} with the connection that wrote the check, and refuses every row once it is closed. */
    @Test
    void has_no_check_that_lists_its_values_with_in() throws SQLException {
        try (var statement = connection.createStatement();
                var checks = statement.executeQuery(
                        "select count(*), sum(case when check_clause like '% IN(%' then 1 else 0 end)"
                                + " from information_schema.check_constraints")) {
            checks.next();
            assertThat(checks.getInt(1)).isPositive();
            assertThat(checks.getInt(2)).isZero();
        }
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

    /** What a process that is killed leaves behind is the file, in which space is used again: after 45 seconds, here at once. */
    @Test
    void has_in_its_file_what_it_acknowledged() throws SQLException, IOException {
        execute("set retention_time 0");
        for (int i = 0; i < 100; i++) {
            execute("update publication set title = ?", "x".repeat(1 + i * 97 % 150) + i);

            assertThat(titleInACopyOfTheFile()).endsWith("x" + i);
        }
    }

    private String titleInACopyOfTheFile() throws SQLException, IOException {
        Files.copy(folder.resolve("masthead.mv.db"), folder.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (var copy = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("copy"), "sa", "sa");
                var titles = copy.createStatement().executeQuery("select title from publication")) {
            titles.next();
            return titles.getString(1);
        }
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
