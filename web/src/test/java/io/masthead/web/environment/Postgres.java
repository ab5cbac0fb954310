package io.masthead.web.environment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL: one for all tests of a run, with a database for each installation, or one of a test's own. */
final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres shared;

    private final @Nullable Path data;
    private final String database = "masthead" + DATABASES.incrementAndGet();
    private EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server, @Nullable Path data) {
        this.server = server;
        this.data = data;
        try (var connection = server.getPostgresDatabase().getConnection();
                var create = connection.createStatement()) {
            create.execute("create database " + database);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static synchronized Postgres ofAll() {
        if (shared == null) {
            shared = started(EmbeddedPostgres.builder().setPort(Ports.free()));
        }
        return new Postgres(shared, null);
    }

    /** To be killed and started again, in that folder. */
    static Postgres ofItsOwn(Path data) {
        return new Postgres(started(builder(data).setPort(Ports.free())), data);
    }

    /** Kills it with all its processes, as a power cut does; nothing where it is dead already. */
    void kill() {
        var all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(it -> it.onExit().join());
        try {
            // it holds the folder's lock, and has nothing to stop any more
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processor time that its living processes have used so far; its folder is its own. */
    Duration cpu() {
        return processes().stream()
                .flatMap(it -> it.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<ProcessHandle> processes() {
        try {
            var pid = Files.readAllLines(Objects.requireNonNull(data).resolve("postmaster.pid"))
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(pid)).stream()
                    .flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again where it was. */
    void restart() {
        server = started(builder(Objects.requireNonNull(data)).setPort(server.getPort()));
    }

    int port() {
        return server.getPort();
    }

    Map<String, String> environment() {
        return Map.of(
                "MASTHEAD_DB_HOST", "127.0.0.1",
                "MASTHEAD_DB_PORT", String.valueOf(server.getPort()),
                "MASTHEAD_DB_NAME", database,
                "MASTHEAD_DB_USER", "postgres",
                "MASTHEAD_DB_PASSWORD", "postgres",
                "MASTHEAD_WEB_SECRET", "masthead-web-demo-secret",
                "MASTHEAD_DIRECTORY_SECRET", "masthead-directory-demo-secret",
                "MASTHEAD_SESSION_SECRET", "only-for-a-run-of-the-tests-here");
    }

    Connection connect() throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    /** The embedded server answers before it has written, unless it is told otherwise: a kill would lose what it said. */
    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                // what it is asked can be counted
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off");
    }

    private static EmbeddedPostgres started(EmbeddedPostgres.Builder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
