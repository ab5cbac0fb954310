package io.masthead.web.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/** How often a second the database alone commits, one row inserted each time, on several connections at once. */
final class BareCommits {

    /** A new connection to the database. */
    interface Database {
        Connection connect() throws SQLException;
    }

    private BareCommits() {}

    /** An H2 of this process, with what the application's settings say of writing. */
    static Database h2(Path folder) {
        var url = "jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000";
        return () -> DriverManager.getConnection(url, "sa", "sa");
    }

    static double perSecond(Database database, int connections, Duration time)
            throws SQLException, ExecutionException, InterruptedException {
        try (var open = database.connect();
                var statement = open.createStatement()) {
            statement.execute("create table bare_commit (connection integer, number integer)");
            commits(database, connections, time.dividedBy(2));
            long began = System.nanoTime();
            long committed = commits(database, connections, time);
            double seconds = (System.nanoTime() - began) / 1e9;
            statement.execute("drop table bare_commit");
            return committed / seconds;
        }
    }

    private static long commits(Database database, int connections, Duration time)
            throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        var each = IntStream.range(0, connections)
                .mapToObj(it -> (Callable<Long>) () -> until(end, database, it))
                .toList();
        return Load.atOnce(each).stream().mapToLong(it -> it).sum();
    }

    private static long until(long end, Database database, int number) throws SQLException {
        long committed = 0;
        try (var connection = database.connect();
                var insert = connection.prepareStatement("insert into bare_commit values (?, ?)")) {
            insert.setInt(1, number);
            while (System.nanoTime() < end) {
                insert.setInt(2, (int) committed);
                insert.executeUpdate();
                committed++;
            }
        }
        return committed;
    }
}
