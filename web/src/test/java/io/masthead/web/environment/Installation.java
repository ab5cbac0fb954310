package io.masthead.web.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The packaged application as a process, on a database of its own, with the run's Keycloak. */
public final class Installation {

    /** Among the settings of an installation: how much heap it has. */
    private static final String HEAP = "MASTHEAD_TEST_HEAP";

    /** The same of all options of its Java, with spaces between them. */
    private static final String OPTIONS = "MASTHEAD_TEST_JAVA";

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Map<Database, Installation> SHARED = new EnumMap<>(Database.class);

    private final Database database;
    private final @Nullable Postgres postgres;
    private final Path home;
    private final int port = Ports.free();
    private final Map<String, String> extra;
    private final KeptSessions sessions = new KeptSessions();
    private ChildProcess process;

    private Installation(Database database, Map<String, String> extra) {
        this.database = database;
        this.extra = extra;
        this.postgres = database == Database.POSTGRESQL ? Postgres.ofAll() : null;
        this.home = folder("home");
        this.process = start();
    }

    private Installation(Installation beside, Map<String, String> extra) {
        this.database = beside.database;
        this.extra = extra;
        this.postgres = beside.postgres;
        this.home = folder("home");
        this.process = start();
    }

    private Installation(Database database, Map<String, String> extra, UnaryOperator<Path> place) {
        this.database = database;
        this.extra = extra;
        this.home = place.apply(folder("home"));
        this.postgres = database == Database.POSTGRESQL ? Postgres.ofItsOwn(home.resolve("postgres")) : null;
        this.process = start();
    }

    /** The installation that tests share which leave others' work alone. */
    public static synchronized Installation on(Database database) {
        return SHARED.computeIfAbsent(database, it -> new Installation(it, Map.of("MASTHEAD_RATE_LIMIT", "100000")));
    }

    /** An installation of a test's own, to be killed and restarted at will, with settings of its own. */
    public static Installation fresh(Database database, Map<String, String> settings) {
        return new Installation(database, settings);
    }

    /** An installation of a test's own with as little heap as a process may have: 128 MB. */
    public static Installation small(Database database) {
        return new Installation(database, Map.of(HEAP, "128m", "MASTHEAD_RATE_LIMIT", "100000"));
    }

    /** On a PostgreSQL that nobody else uses, to be killed. */
    public static Installation withServerOfItsOwn() {
        return new Installation(Database.POSTGRESQL, Map.of(), UnaryOperator.identity());
    }

    /** As people run it, with those options of Java, on a database that nobody else uses. */
    public static Installation asRun(Database database, String options, Map<String, String> settings) {
        var extra = new HashMap<>(settings);
        extra.put(OPTIONS, options);
        return new Installation(database, extra, UnaryOperator.identity());
    }

    /** On the embedded database, its folder where that function puts it, given an empty one. */
    public static Installation at(UnaryOperator<Path> place) {
        return new Installation(Database.H2, Map.of(), place);
    }

    /** Another process on the same database, with settings of its own; PostgreSQL only. */
    public Installation anotherNode(Map<String, String> settings) {
        return new Installation(this, settings);
    }

    /** Where its PostgreSQL listens. */
    public int databasePort() {
        return Objects.requireNonNull(postgres).port();
    }

    /** The address. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The port, as it stands in files. */
    public String port() {
        return String.valueOf(port);
    }

    /** The folder that everything is written to. */
    public Path home() {
        return home;
    }

    /** Which database it runs on. */
    public Database database() {
        return database;
    }

    /** The processor time that the application's process has used so far, all its threads together. */
    public Duration cpu() {
        return process.cpu();
    }

    /** The same of its PostgreSQL, which is its own. */
    public Duration databaseCpu() {
        return Objects.requireNonNull(postgres).cpu();
    }

    /** A connection past the application, to see or spoil what is stored; PostgreSQL only. */
    public Connection connect() throws SQLException {
        if (postgres == null) {
            throw new IllegalStateException("H2 files are open to one process alone");
        }
        return postgres.connect();
    }

    /** Kills its PostgreSQL, which is its own. */
    public void killDatabase() {
        Objects.requireNonNull(postgres).kill();
    }

    /** Starts its PostgreSQL again. */
    public void restartDatabase() {
        Objects.requireNonNull(postgres).restart();
    }

    /** Stalls the process, as {@code kill -STOP} does, until {@link #resume}. */
    public void suspend() {
        process.signal("STOP");
    }

    /** Lets a stalled process go on. */
    public void resume() {
        process.signal("CONT");
    }

    /** Kills the process, as {@code kill -9} does. */
    public void kill() {
        process.kill();
    }

    /** Starts it again on the same database. */
    public void restart() {
        process = start();
    }

    /** Stops it for good. */
    public void stop() {
        process.stop();
    }

    /** Stops it for good, with a database of its own, and takes away what it has written. */
    public void remove() {
        stop();
        if (postgres != null) {
            killDatabase();
        }
        for (var kind : List.of("home", "temporary")) {
            try (var files = Files.walk(folder(kind))) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a command of the operator ends with. */
    public record Ended(int status, String said) {}

    /** Runs a command of the operator against this installation, whether it runs or not. */
    public Ended command(String... words) {
        return commandWithout("", words);
    }

    /** The same from a terminal in which that variable is not set. */
    public Ended commandWithout(String variable, String... words) {
        var environment = environment();
        environment.remove(variable);
        return ended(environment, words);
    }

    /** The same from a terminal with other settings. */
    public Ended commandWith(Map<String, String> settings, String... words) {
        var environment = environment();
        environment.putAll(settings);
        return ended(environment, words);
    }

    private Ended ended(Map<String, String> environment, String... words) {
        var command = new ArrayList<>(java());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MASTHEAD_"));
        builder.environment().putAll(environment);
        try {
            var child = builder.start();
            var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(child.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where Keycloak's notices of ended sessions reach it; the one that was started last is the one that gets them. */
    String notices() {
        return "http://127.0.0.1:" + port;
    }

    KeptSessions sessions() {
        return sessions;
    }

    private ChildProcess start() {
        var child = ChildProcess.start("Masthead on " + database, home.resolve("masthead.log"), environment(), java());
        child.awaitReady(url() + "/q/health/ready", Duration.ofMinutes(5));
        return child;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("MASTHEAD_PORT", String.valueOf(port));
        environment.put("MASTHEAD_HOME", home.toString());
        environment.put("MASTHEAD_BACKCHANNEL_URL", notices());
        environment.put(
                "MASTHEAD_KEYCLOAK_PORT", String.valueOf(Keycloak.running().port()));
        if (postgres != null) {
            environment.putAll(postgres.environment());
        }
        if (!extra.containsKey(OPTIONS)) {
            environment.put("MASTHEAD_WARM_UP_DOCUMENTS", "1");
        }
        environment.putAll(extra);
        return environment;
    }

    private List<String> java() {
        var build = database == Database.H2 ? "quarkus-app" : "quarkus-app-postgresql";
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.add("-Djava.io.tmpdir=" + folder("temporary"));
        command.add("-jar");
        command.add(TARGET.resolve(build).resolve("quarkus-run.jar").toString());
        return command;
    }

    /** For tests a process that has started sooner is better than one that runs faster later. */
    private List<String> options() {
        var options = extra.get(OPTIONS);
        return options != null
                ? List.of(options.strip().split(" +"))
                : List.of(
                        "-Xmx" + extra.getOrDefault(HEAP, "512m"),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED");
    }

    /** What a killed process leaves behind stays here, not on the machine. */
    private Path folder(String kind) {
        var name = "installations/%s-%d-%s".formatted(database.name().toLowerCase(Locale.ROOT), port, kind);
        try {
            return Files.createDirectories(TARGET.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
