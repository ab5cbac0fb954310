package io.masthead.domain.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections to the embedded database while its disk is full, and after. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EmbeddedDriverTest {

    private static final String INSERT = "insert into line (words) values (repeat('The river rises. ', 2000))";

    @TempDir
    Path folder;

    private Connection writer;
    private Connection other;

    @BeforeEach
    void connect() throws SQLException {
        FullDisk.clear();
        writer = connection(FullDisk.url(folder));
        execute(writer, "create table line (words varchar)");
        writer.setAutoCommit(false);
        other = connection(FullDisk.url(folder));
        other.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        FullDisk.clear();
        writer.close();
        other.close();
    }

    @Test
    void a_connection_is_valid_until_its_file_is_lost() throws SQLException {
        assertThat(writer.isValid(0)).isTrue();
        assertThat(writer.isClosed()).isFalse();
        failToCommit();
        assertThat(writer.isValid(0)).isFalse();
        assertThat(writer.isClosed()).isTrue();
    }

    @Test
    void whoever_could_not_commit_is_refused_at_once_whatever_it_asks() throws SQLException {
        failToCommit();
        assertThatLost(() -> writer.rollback());
        assertThatLost(() -> writer.setAutoCommit(true));
        assertThatLost(() -> execute(writer, INSERT));
        writer.close();
    }

    @Test
    void so_is_who_has_a_transaction_open_on_the_same_file() throws SQLException {
        execute(other, INSERT);
        failToCommit();
        assertThatEndedAsThePoolDoes(other);
        assertThatLost(() -> execute(writer, INSERT));
    }

    /** With H2's own connections the second of them waits for ever, when it is reset. */
    @Test
    void so_are_those_who_only_read() throws SQLException {
        var another = connection(FullDisk.url(folder));
        another.setAutoCommit(false);
        lines(other);
        lines(another);
        failToCommit();
        assertThatEndedAsThePoolDoes(other);
        assertThatEndedAsThePoolDoes(another);
    }

    @Test
    void so_is_who_writes_without_a_transaction() throws SQLException {
        writer.setAutoCommit(true);
        FullDisk.fill();
        assertThatThrownBy(() -> execute(writer, INSERT)).isInstanceOf(SQLException.class);
        assertThatLost(() -> execute(writer, INSERT));
    }

    @Test
    void the_reason_is_said_of_each_refusal() throws SQLException {
        failToCommit();
        assertThatThrownBy(() -> execute(other, INSERT)).hasStackTraceContaining("No space left on device");
    }

    @Test
    void whoever_connects_when_there_is_room_finds_what_was_committed_and_writes_on() throws SQLException {
        execute(writer, INSERT);
        writer.commit();
        failToCommit();
        assertThatLost(() -> writer.rollback());
        FullDisk.clear();

        try (var anew = connection(FullDisk.url(folder))) {
            assertThat(lines(anew)).isEqualTo(1);
            execute(anew, INSERT);
            assertThat(lines(anew)).isEqualTo(2);
        }
    }

    /** H2 would forget the database that is open, and fail to open its file a second time. */
    @Test
    void what_is_left_of_the_lost_database_takes_nothing_from_the_one_opened_anew() throws SQLException {
        var prepared = other.prepareStatement("select count(*) from line");
        failToCommit();
        assertThatLost(() -> writer.rollback());
        FullDisk.clear();

        try (var anew = connection(FullDisk.url(folder))) {
            assertThatLost(prepared::executeQuery);
            prepared.close();
            other.close();
            execute(anew, INSERT);
            try (var next = connection(FullDisk.url(folder))) {
                assertThat(lines(next)).isEqualTo(1);
            }
        }
    }

    private static void assertThatEndedAsThePoolDoes(Connection connection) throws SQLException {
        assertThatLost(connection::rollback);
        assertThatLost(() -> connection.setAutoCommit(true));
        connection.close();
    }

    private void failToCommit() throws SQLException {
        execute(writer, INSERT);
        FullDisk.fill();
        assertThatThrownBy(writer::commit).isInstanceOf(SQLException.class);
    }

    private static void assertThatLost(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getErrorCode()).isEqualTo(ErrorCode.DATABASE_IS_CLOSED));
    }

    private static Connection connection(String url) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "sa");
        properties.setProperty("password", "sa");
        return Objects.requireNonNull(new EmbeddedDriver().connect(url, properties));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int lines(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("select count(*) from line")) {
            lines.next();
            return lines.getInt(1);
        }
    }
}
