package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.BlockMatchKey;
import io.masthead.domain.document.BlockMatching;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys of a table's cells, which have no ids: by their place in the row, and where columns came or went by their words. */
record CellKeys(Map<String, List<String>> namesByRow) {
    private static final String CELL = ".cell";
    private static final double SIMILAR = 0.5;
    private static final double NEVER = 2;

    /** The keys of that table, given the one that it was made from. */
    static CellKeys of(String table, ContainerBlock now, @Nullable MergeTree base) {
        MergeNode before = base == null ? null : base.node(table);
        if (before == null || !(before.block() instanceof ContainerBlock old)) {
            return new CellKeys(Map.of());
        }
        Map<String, ContainerBlock> oldRows = rows(old);
        Map<String, ContainerBlock> newRows = rows(now);
        return new CellKeys(isEven(oldRows) && isEven(newRows) ? byColumn(oldRows, newRows) : byRow(oldRows, newRows));
    }

    /** The key of the cell at that place, from 0, of a row. */
    String of(String row, int index) {
        List<String> names = namesByRow.get(row);
        return of(row, names == null ? String.valueOf(index) : names.get(index));
    }

    /** The key of the cell of a row in a column. */
    static String of(String row, String column) {
        return row + CELL + column;
    }

    /** The column of a cell of that row. */
    static String column(String row, String cell) {
        return cell.substring(row.length() + CELL.length());
    }

    /** The rows of a table by their keys. */
    static Map<String, ContainerBlock> rows(ContainerBlock table) {
        var rows = new HashMap<String, ContainerBlock>();
        for (Block part : table.content()) {
            if (part instanceof ContainerBlock group && group.type() != NodeType.TABLE_ROW) {
                group.content().forEach(row -> rows.put(MergeTree.keyOf(row), (ContainerBlock) row));
            }
        }
        return rows;
    }

    /** Whether all rows have the same number of cells, none of which spans others. */
    static boolean isEven(Map<String, ContainerBlock> rows) {
        return rows.values().stream()
                                .map(row -> row.content().size())
                                .distinct()
                                .count()
                        == 1
                && rows.values().stream()
                        .flatMap(row -> row.content().stream())
                        .allMatch(cell -> cell instanceof ContainerBlock it && it.colspan() == 1 && it.rowspan() == 1);
    }

    private static Map<String, List<String>> byColumn(
            Map<String, ContainerBlock> oldRows, Map<String, ContainerBlock> newRows) {
        var common =
                newRows.keySet().stream().filter(oldRows::containsKey).sorted().toList();
        if (common.isEmpty()) {
            return Map.of();
        }
        var names = names(
                columns(common.stream().map(oldRows::get).toList()),
                columns(common.stream().map(newRows::get).toList()));
        return newRows.keySet().stream().collect(Collectors.toMap(row -> row, row -> names));
    }

    private static List<String> columns(List<ContainerBlock> rows) {
        return IntStream.range(0, rows.getFirst().content().size())
                .mapToObj(column -> rows.stream()
                        .map(row -> words(row.content().get(column)))
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private static Map<String, List<String>> byRow(
            Map<String, ContainerBlock> oldRows, Map<String, ContainerBlock> newRows) {
        var names = new HashMap<String, List<String>>();
        newRows.forEach((key, row) -> {
            ContainerBlock old = oldRows.get(key);
            if (old != null) {
                names.put(key, names(words(old), words(row)));
            }
        });
        return names;
    }

    private static List<String> words(ContainerBlock row) {
        return row.content().stream().map(CellKeys::words).toList();
    }

    private static String words(Block cell) {
        return PlainText.of(List.of(cell), true);
    }

    /** For each new column or cell the place of the old one, or else a name made of its words. */
    private static List<String> names(List<String> before, List<String> after) {
        boolean samePlaces = before.size() == after.size();
        int[] was =
                BlockMatching.find(keys(before), keys(after), SIMILAR, NEVER).inOrder();
        var counts = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (int j = 0; j < after.size(); j++) {
            String words = after.get(j);
            names.add(
                    samePlaces
                            ? String.valueOf(j)
                            : was[j] != BlockMatching.NONE
                                    ? String.valueOf(was[j])
                                    : "-" + Integer.toHexString(words.hashCode()) + "-"
                                            + counts.merge(words, 1, Integer::sum));
        }
        return names;
    }

    private static List<BlockMatchKey> keys(List<String> words) {
        return words.stream().map(it -> BlockMatchKey.of("", it, it, 0)).toList();
    }
}
