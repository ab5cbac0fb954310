package io.masthead.web.world;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, started once for all tests of a run, with a database of its own for each installation. */
final class Postgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String database = "masthead" + DATABASES.incrementAndGet();

    Postgres() {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var create = connection.createStatement()) {
            create.execute("create database " + database);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    Map<String, String> environment() {
        return Map.of(
                "MASTHEAD_DB_HOST", "127.0.0.1",
                "MASTHEAD_DB_PORT", String.valueOf(SERVER.getPort()),
                "MASTHEAD_DB_NAME", database,
                "MASTHEAD_DB_USER", "postgres",
                "MASTHEAD_DB_PASSWORD", "postgres",
                "MASTHEAD_WEB_SECRET", "masthead-web-demo-secret",
                "MASTHEAD_DIRECTORY_SECRET", "masthead-directory-demo-secret",
                "MASTHEAD_SESSION_SECRET", "only-for-a-run-of-the-tests-here");
    }

    Connection connect() throws SQLException {
        return SERVER.getDatabase("postgres", database).getConnection();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
