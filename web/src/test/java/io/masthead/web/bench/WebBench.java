package io.masthead.web.bench;

import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Saves, lists, reads and pages of the packaged application, at 1, 4 and 16 connections on both databases. */
public final class WebBench {
    private static final List<Integer> CONNECTIONS = List.of(1, 4, 16);
    private static final int MOST = 16;
    /** For each operation, at least: Java compiles beside it, and is not done sooner. */
    private static final Duration WARM = Duration.ofSeconds(5);

    private static final Map<String, String> SETTINGS = Map.of("MASTHEAD_RATE_LIMIT", "1000000");

    private static final String TRACED =
            "jdbc:h2:file:${masthead.home}/database/masthead;WRITE_DELAY=0;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=2";

    private final String options;
    private final Duration time;
    private final List<Goals> goals = new ArrayList<>();

    private WebBench(String options, Duration time) {
        this.options = options;
        this.time = time;
    }

    /** Arguments: the options of the application's Java, the seconds that each row is measured, a database if it is that alone. */
    public static void main(String[] arguments) throws Exception {
        // sooner than the application does, which ends a connection that has rested for thirty
        System.setProperty("jdk.httpclient.keepalive.timeout", "20");
        var bench = new WebBench(arguments[0], Duration.ofSeconds(Long.parseLong(arguments[1])));
        System.out.printf(
                "%s seconds a row, Java of the application: %s. A save includes the checks of the pages that follow it.%n",
                arguments[1], arguments[0].strip());
        var alone = arguments.length > 2 ? Database.valueOf(arguments[2].toUpperCase(Locale.ROOT)) : null;
        if (alone != Database.H2) {
            bench.postgresql();
        }
        if (alone != Database.POSTGRESQL) {
            bench.h2();
        }
        System.out.println("\n" + Goals.table(bench.goals));
        System.exit(bench.goals.stream().allMatch(Goals::isWithoutFailure) ? 0 : 1);
    }

    private void postgresql() throws IOException, InterruptedException, SQLException, ExecutionException {
        var masthead = Installation.asRun(Database.POSTGRESQL, options, SETTINGS);
        var statements = Statements.ofPostgres(masthead);
        var rows = rows("PostgreSQL", masthead, statements, Map.of());
        goals.add(new Goals("PostgreSQL", rows, BareCommits.perSecond(masthead::connect, MOST, time)));
        masthead.remove();
        firstProofs(Database.POSTGRESQL);
        System.out.println(
                "\nStatements: those that PostgreSQL has counted meanwhile, whoever asked (pg_stat_statements).");
    }

    private void h2() throws IOException, InterruptedException, SQLException, ExecutionException {
        var traced = new HashMap<>(SETTINGS);
        traced.put("QUARKUS_DATASOURCE_JDBC_URL", TRACED);
        var counting = Installation.asRun(Database.H2, options, traced);
        var counted = new Measured(counting, 1).counted(Statements.ofH2(counting));
        counting.remove();
        var masthead = Installation.asRun(Database.H2, options, SETTINGS);
        var rows = rows("H2", masthead, () -> 0, counted);
        var bare = BareCommits.h2(masthead.home().resolve("bare"));
        goals.add(new Goals("H2", rows, BareCommits.perSecond(bare, MOST, time)));
        masthead.remove();
        firstProofs(Database.H2);
        System.out.println("\nStatements: those in H2's trace of twenty requests, before, in a process of its own.");
    }

    /** As {@code ./masthead run} starts it, with the cache that it records. */
    private void firstProofs(Database database) throws IOException, InterruptedException {
        try (var cache = AotCache.recorded(database, options)) {
            var masthead = Installation.asRun(database, options + cache.options(), SETTINGS);
            var person = new House(masthead).people(1).getFirst();
            System.out.printf("%n%s%n", FirstProofs.table("with the AOT cache", masthead, person));
            masthead.remove();
        }
    }

    /** Prints each as it is measured; where statements were counted before, that is what stands in the row. */
    private List<Row> rows(
            String database, Installation masthead, Statements statements, Map<Operation, Double> counted)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        var measured = new Measured(masthead, MOST);
        measured.warm(time.compareTo(WARM) < 0 ? WARM : time);
        System.out.printf("%n%s, a section of %d words for each connection%n%n", database, measured.words());
        System.out.println(Row.HEAD);
        var rows = new ArrayList<Row>();
        for (int connections : CONNECTIONS) {
            for (var operation : Operation.values()) {
                var row = measured.row(operation, connections, time, statements);
                rows.add(counted.isEmpty() ? row : row.withStatements(counted.getOrDefault(operation, Double.NaN)));
                System.out.println(rows.getLast());
            }
        }
        System.out.printf("%n%s%n", measured.firstProofs());
        return rows;
    }
}
