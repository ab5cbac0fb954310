package io.masthead.web.bench;

import io.masthead.web.environment.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** How many statements a database has been asked so far, without what begins and ends transactions. */
interface Statements {

    long soFar() throws IOException, SQLException;

    /** PostgreSQL counts them itself, in pg_stat_statements. */
    static Statements ofPostgres(Installation masthead) throws SQLException {
        var sql = "select coalesce(sum(s.calls), 0) from pg_stat_statements s"
                + " join pg_database d on d.oid = s.dbid where d.datname = current_database()"
                + " and s.query not like '%pg_stat_statements%'";
        try (var connection = masthead.connect();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
        return () -> {
            try (var connection = masthead.connect();
                    var statement = connection.createStatement();
                    var counted = statement.executeQuery(sql)) {
                counted.next();
                return counted.getLong(1);
            }
        };
    }

    /** H2 writes them into its trace, where it is told to: too slow to be measured at the same time. */
    static Statements ofH2(Installation masthead) {
        Path trace = masthead.home().resolve("database/masthead.trace.db");
        var asked = Pattern.compile("/\\*SQL[^*]*\\*/(?!COMMIT|ROLLBACK|SET |SAVEPOINT|CALL )");
        return () -> {
            try (var lines = Files.lines(trace)) {
                return lines.filter(it -> asked.matcher(it).lookingAt()).count();
            }
        };
    }
}
