package io.masthead.domain.document.diff;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.BlockMatchKey;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is compared as one: a block with text of its own, an item with its text, a whole row, a picture.
 *
 * @param path the blocks that it stands in, itself last
 * @param lines its text; of a row, a line for each cell
 */
record ComparedBlock(List<Block> path, List<List<Inline>> lines, BlockMatchKey key) {
    private static final double LEAST_SIMILARITY_OF_HEADINGS = 0.35;

    static List<ComparedBlock> of(List<Block> blocks) {
        var compared = new ArrayList<ComparedBlock>();
        collect(blocks, List.of(), compared);
        return compared;
    }

    private static void collect(List<Block> blocks, List<Block> around, List<ComparedBlock> compared) {
        for (Block block : blocks) {
            var path = new ArrayList<>(around);
            path.add(block);
            switch (block) {
                case TextBlock text -> compared.add(comparedBlock(path, List.of(text.content())));
                case ImageBlock image -> compared.add(comparedBlock(path, List.of(List.of())));
                case ContainerBlock row
                when row.type() == NodeType.TABLE_ROW ->
                    compared.add(comparedBlock(
                            path,
                            row.content().stream().map(ComparedBlock::cell).toList()));
                case ContainerBlock container -> {
                    if (!container.ownText().isEmpty()) {
                        compared.add(comparedBlock(path, List.of(container.ownText())));
                    }
                    collect(container.furtherContent(), path, compared);
                }
            }
        }
    }

    private static ComparedBlock comparedBlock(List<Block> path, List<List<Inline>> lines) {
        Block block = path.getLast();
        String text = text(lines);
        boolean apart = block.type() == NodeType.TABLE_ROW || block.type() == NodeType.IMAGE;
        String key = block.type() + (block instanceof ImageBlock image ? image.toString() : "") + text;
        double least = block.type().isHeading() ? LEAST_SIMILARITY_OF_HEADINGS : 0;
        String group = apart ? block.type().name() : "";
        return new ComparedBlock(List.copyOf(path), lines, BlockMatchKey.of(group, key, text, least));
    }

    private static String text(List<List<Inline>> lines) {
        return String.join("\t", lines.stream().map(Token::text).toList());
    }

    /** A cell's paragraphs and lists, set in one line. */
    private static List<Inline> cell(Block block) {
        var line = new ArrayList<Inline>();
        switch (block) {
            case TextBlock text -> line.addAll(text.content());
            case ImageBlock image -> {}
            case ContainerBlock container ->
                container.content().forEach(child -> {
                    if (!line.isEmpty()) {
                        line.add(new TextRun(" ", List.of()));
                    }
                    line.addAll(cell(child));
                });
        }
        return line;
    }

    Block block() {
        return path.getLast();
    }

    boolean isRow() {
        return block().type() == NodeType.TABLE_ROW;
    }

    /** The cells of a row. */
    List<Block> cells() {
        return block() instanceof ContainerBlock row ? row.content() : List.of();
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

    /** The words as people read them. */
    String readable() {
        return String.join("\t", lines.stream().map(Token::readable).toList());
    }

    boolean sameWords(ComparedBlock other) {
        return lines.equals(other.lines) || text(lines).equals(text(other.lines));
    }

    /** Whether both have the same marks and inner blocks, and stand in the same kinds of blocks; ids do not count. */
    boolean sameForm(ComparedBlock other) {
        if (path.size() != other.path.size() || !sameContent(other)) {
            return false;
        }
        for (int k = 0; k < path.size(); k++) {
            if (path.get(k).type() != other.path.get(k).type()
                    || !attributes(path.get(k)).equals(attributes(other.path.get(k)))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameContent(ComparedBlock other) {
        return isRow()
                ? block().equals(other.block())
                        || block().withoutIds().equals(other.block().withoutIds())
                : InlineComparison.isSame(lines.getFirst(), other.lines.getFirst());
    }

    private static Map<String, String> attributes(Block block) {
        return block instanceof ContainerBlock container ? container.attributes() : Map.of();
    }

    /** How many of the outermost blocks are the same one for both. */
    int sharedDepth(ComparedBlock other) {
        return BlockDiffWriter.common(path, other.path);
    }
}
