package io.masthead.domain.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPoolConfigurerTest {

    @TempDir
    Path folder;

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("masthead");
        connection = Objects.requireNonNull(new EmbeddedDriver().connect(url, new Properties()));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_connection_is_usable_until_its_file_is_closed() throws SQLException {
        assertThat(EmbeddedPoolConfigurer.isUsable(connection)).isTrue();
        database().getStore().getMvStore().closeImmediately();
        assertThat(EmbeddedPoolConfigurer.isUsable(connection)).isFalse();
    }

    @Test
    void what_connections_keep_parsed_is_not_forgotten_by_it() throws SQLException {
        long before = changesOfTheSchema();
        assertThat(EmbeddedPoolConfigurer.isUsable(connection)).isTrue();
        assertThat(changesOfTheSchema()).isEqualTo(before);
    }

    /** H2 forgets parsed statements when this number changes, which a limit of time for a statement makes it do as well. */
    private long changesOfTheSchema() throws SQLException {
        return database().getModificationMetaId();
    }

    private Database database() throws SQLException {
        return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
    }
}
