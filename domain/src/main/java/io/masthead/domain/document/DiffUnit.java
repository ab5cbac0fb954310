package io.masthead.domain.document;

import io.masthead.domain.document.Inline.Run;
import java.util.ArrayList;
import java.util.List;

/** A block with words of its own, or a whole row, and the blocks that it stands in; itself last. */
record DiffUnit(List<Block> path, List<List<Inline>> lines, AlignmentKey piece) {

    static List<DiffUnit> of(List<Block> blocks) {
        var leaves = new ArrayList<DiffUnit>();
        collect(blocks, List.of(), leaves);
        return leaves;
    }

    private static void collect(List<Block> blocks, List<Block> around, List<DiffUnit> leaves) {
        for (Block block : blocks) {
            var path = new ArrayList<>(around);
            path.add(block);
            if (block.element() == NodeType.TR) {
                leaves.add(
                        leaf(path, block.children().stream().map(DiffUnit::cell).toList()));
            } else {
                if (!block.text().isEmpty() || block.element() == NodeType.IMG) {
                    leaves.add(leaf(path, List.of(block.text())));
                }
                collect(block.children(), path, leaves);
            }
        }
    }

    private static DiffUnit leaf(List<Block> path, List<List<Inline>> lines) {
        Block last = path.getLast();
        var letters = new StringBuilder();
        for (List<Inline> line : lines) {
            line.forEach(piece -> letters.append(Token.letters(piece)));
            letters.append('\t');
        }
        boolean apart = last.element() == NodeType.TR || last.element() == NodeType.IMG;
        String key = last.element().name() + last.attributes() + letters;
        double least = last.element().isHeading() ? 0.35 : 0;
        String group = apart ? last.element().name() : "";
        return new DiffUnit(List.copyOf(path), lines, AlignmentKey.of(group, key, letters.toString(), least));
    }

    /** A cell's paragraphs and lists, set in one line. */
    private static List<Inline> cell(Block cell) {
        var line = new ArrayList<>(cell.text());
        for (Block child : cell.children()) {
            if (!line.isEmpty()) {
                line.add(new Run(" ", List.of()));
            }
            line.addAll(cell(child));
        }
        return line;
    }

    Block block() {
        return path.getLast();
    }

    /** The nearest id: the block's own or that of what it stands in. */
    String id() {
        for (Block block : path.reversed()) {
            if (!block.id().isEmpty()) {
                return block.id();
            }
        }
        return "";
    }

    String text() {
        return String.join("\t", lines.stream().map(Token::letters).toList());
    }

    /** Whether both are the same thing in the same place, ids and words aside. */
    boolean sameForm(DiffUnit other) {
        return sameForm(path, other.path)
                && (block().element() != NodeType.TR
                        || sameForm(block().children(), other.block().children()));
    }

    private static boolean sameForm(List<Block> one, List<Block> other) {
        boolean same = one.size() == other.size();
        for (int k = 0; same && k < one.size(); k++) {
            same = one.get(k).element() == other.get(k).element()
                    && one.get(k).attributes().equals(other.get(k).attributes());
        }
        return same;
    }
}
