package io.masthead.domain.document.merge;

import io.masthead.domain.document.ContainerBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of merged tables: a row that one side put in is to have a cell in the column that the other put in. Only
 * where on every side all rows have a cell in each column; other tables stay as their rows are.
 */
final class TableColumns {
    private final MergeSides sides;
    private final Map<String, List<String>> byRow = new HashMap<>();

    TableColumns(MergeSides sides) {
        this.sides = sides;
    }

    /** Takes a table whose merged rows have these cells, by the key of the row. */
    void add(String table, Map<String, List<String>> rows) {
        boolean isEven = rows.values().stream().map(List::size).distinct().count() < 2;
        if (isEven || !trees().allMatch(tree -> isEven(tree, table))) {
            return;
        }
        Set<String> used = new HashSet<>();
        rows.forEach((row, cells) -> cells.forEach(cell -> used.add(CellKeys.column(row, cell))));
        List<String> columns =
                OrderMerge.of(
                                columns(sides.base(), table),
                                columns(sides.mine(), table),
                                columns(sides.theirs(), table))
                        .stream()
                        .filter(used::contains)
                        .toList();
        if (columns.size() == used.size()) {
            rows.keySet().forEach(row -> byRow.put(row, columns));
        }
    }

    /** The keys of the cells that a row is to have, where it has these; some of them are of no cell. */
    List<String> completed(String row, List<String> cells) {
        List<String> columns = byRow.get(row);
        return columns == null
                ? cells
                : columns.stream().map(column -> CellKeys.of(row, column)).toList();
    }

    private Stream<MergeTree> trees() {
        return Stream.of(sides.base(), sides.mine(), sides.theirs());
    }

    private static boolean isEven(MergeTree tree, String table) {
        MergeNode node = tree.node(table);
        return node == null || (node.block() instanceof ContainerBlock it && CellKeys.isEven(CellKeys.rows(it)));
    }

    private static List<String> columns(MergeTree tree, String table) {
        return tree.contentOf(table).stream()
                .flatMap(group -> tree.contentOf(group).stream())
                .findFirst()
                .map(row -> tree.contentOf(row).stream()
                        .map(cell -> CellKeys.column(row, cell))
                        .toList())
                .orElse(List.of());
    }
}
