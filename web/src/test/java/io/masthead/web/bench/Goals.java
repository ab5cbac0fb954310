package io.masthead.web.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the rows of one database say of saving.
 *
 * @param bareCommits what the database alone commits in a second at as many connections as the last rows have
 */
record Goals(String database, List<Row> rows, double bareCommits) {

    /** What is compared: its words, with what is aimed at, and its value. */
    private record Goal(String words, String value) {}

    boolean isWithoutFailure() {
        return rows.stream().allMatch(it -> it.failed() == 0);
    }

    static String table(List<Goals> all) {
        var databases = all.stream().map(Goals::database).collect(Collectors.joining(" | "));
        var table = new StringBuilder("| saving | " + databases + " |\n| ---" + " | --:".repeat(all.size()) + " |");
        var values = all.stream().map(Goals::goals).toList();
        for (int i = 0; i < values.getFirst().size(); i++) {
            int row = i;
            table.append("\n| ").append(values.getFirst().get(i).words());
            values.forEach(it -> table.append(" | ").append(it.get(row).value()));
            table.append(" |");
        }
        return table.toString();
    }

    private List<Goal> goals() {
        int most = rows.getLast().connections();
        return List.of(
                new Goal("server CPU of a save by that of a read, 1 connection (at most 1.9)", cpuRatio(1)),
                new Goal("the same, %d connections (at most 1.9)".formatted(most), cpuRatio(most)),
                new Goal(
                        "saves a second, %d connections by 4 (at least 1)".formatted(most),
                        two(saves(most) / saves(4))),
                new Goal("bare commits a second, one row each, %d connections".formatted(most), two(bareCommits)),
                new Goal("saves by bare commits (at least 0.25)", two(saves(most) / bareCommits)));
    }

    private String cpuRatio(int connections) {
        return two(row(Operation.SAVE, connections).serverMillis()
                / row(Operation.SECTION, connections).serverMillis());
    }

    private double saves(int connections) {
        return row(Operation.SAVE, connections).perSecond();
    }

    private Row row(Operation operation, int connections) {
        return rows.stream()
                .filter(it -> it.operation() == operation && it.connections() == connections)
                .findFirst()
                .orElseThrow();
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
    }
}
