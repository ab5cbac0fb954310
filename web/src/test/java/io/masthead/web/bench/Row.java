package io.masthead.web.bench;

import java.util.Locale;

/**
 * What an operation costs at so many connections.
 *
 * @param serverMillis processor time of the application's process for each request
 * @param databaseMillis the same of PostgreSQL's processes; not a number where the database is in the application
 * @param statements asked of the database for each request
 * @param failed requests that were refused or not answered
 */
record Row(
        Operation operation,
        int connections,
        double perSecond,
        double medianMillis,
        double serverMillis,
        double databaseMillis,
        double statements,
        int failed) {

    static final String HEAD = """
            | what is asked | connections | requests/s | median, ms | server CPU, ms | database CPU, ms | statements | failed |
            | --- | --: | --: | --: | --: | --: | --: | --: |""";

    Row withStatements(double counted) {
        return new Row(operation, connections, perSecond, medianMillis, serverMillis, databaseMillis, counted, failed);
    }

    @Override
    public String toString() {
        var ofDatabase = Double.isNaN(databaseMillis) ? "in it" : String.format(Locale.ROOT, "%.2f", databaseMillis);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f | %.2f | %s | %.1f | %d |",
                operation.label(),
                connections,
                perSecond,
                medianMillis,
                serverMillis,
                ofDatabase,
                statements,
                failed);
    }
}
