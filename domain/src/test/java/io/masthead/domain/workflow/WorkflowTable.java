package io.masthead.domain.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of docs/workflow.md: the page that people read is what the code is held against. */
public final class WorkflowTable {

    private static final String SEPARATOR = "\\s*\\|\\s*";

    private final Map<String, Map<String, String>> rows;

    private WorkflowTable(Map<String, Map<String, String>> rows) {
        this.rows = rows;
    }

    /** The first table below the heading with these words. */
    public static WorkflowTable under(String heading) {
        var lines = page().lines()
                .dropWhile(line -> !line.matches("#+ " + heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        var columns = cells(lines.getFirst());
        var rows = new LinkedHashMap<String, Map<String, String>>();
        lines.stream().skip(2).map(WorkflowTable::cells).forEach(cells -> {
            if (rows.put(cells.getFirst(), row(columns, cells)) != null) {
                throw new AssertionError("Two rows of one name: " + cells.getFirst());
            }
        });
        return new WorkflowTable(rows);
    }

    /** What stands in the first column of each row. */
    public Set<String> names() {
        return rows.keySet();
    }

    /** What stands in that row and column. */
    public String cell(String row, String column) {
        var cells = Objects.requireNonNull(rows.get(row), row);
        return Objects.requireNonNull(cells.get(column), column);
    }

    /** The same as a set: what is divided by commas there. */
    public Set<String> set(String row, String column) {
        return Arrays.stream(cell(row, column).split(",\\s*", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        return IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(columns::get, cells::get));
    }

    private static List<String> cells(String line) {
        var cells = line.split(SEPARATOR, -1);
        return List.of(cells).subList(1, cells.length - 1);
    }

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/workflow.md"));
        } catch (IOException e) {
            throw new AssertionError("docs/workflow.md is needed", e);
        }
    }
}
