package io.masthead.domain.document.diff;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where in the newer text a block of the older one is shown, so that what stands around it stays whole. */
record RemovedBlockPlacement(BlockDiffWriter tags, IdentityHashMap<Block, Block> pairs, List<Block> next) {

    List<Block> of(ComparedBlock old) {
        List<Block> base = base(old.path());
        var path = new ArrayList<>(base);
        int from = start(base, old.path());
        if (from < old.path().size()) {
            path.addAll(old.path().subList(from, old.path().size()));
        } else {
            path.addAll(substitute(inside(base), old));
        }
        return path;
    }

    /** What must stay open for the next block, or may because the old block's list or table goes on in it. */
    private List<Block> base(List<Block> path) {
        List<Block> needed = next.subList(0, BlockDiffWriter.common(tags.open(), next));
        for (Block block : path.subList(0, path.size() - 1).reversed()) {
            if (tags.isOpen(block)) {
                return tags.upTo(block);
            }
            Block pair = pairs.get(block);
            if (pair != null && tags.isOpen(pair) && tags.upTo(pair).size() >= needed.size()) {
                return tags.upTo(pair);
            }
            int ahead = pair == null || pair.type() == NodeType.LIST_ITEM ? -1 : BlockDiffWriter.indexOf(next, pair);
            if (ahead >= needed.size()
                    && next.subList(needed.size(), ahead + 1).stream().noneMatch(RemovedBlockPlacement::isItem)) {
                return next.subList(0, ahead + 1);
            }
        }
        return needed;
    }

    private static boolean isItem(Block block) {
        return block.type() == NodeType.LIST_ITEM;
    }

    private static ContentModel inside(List<Block> base) {
        return base.isEmpty() ? ContentModel.DOCUMENT : base.getLast().type().content();
    }

    /** From which block on the old path fits into the base: the last one that may stand there. */
    private static int start(List<Block> base, List<Block> path) {
        for (int k = path.size() - 1; k >= 0; k--) {
            if (path.get(k).type().mayStandIn(inside(base))) {
                return k;
            }
        }
        return path.size();
    }

    private static List<Block> substitute(ContentModel place, ComparedBlock old) {
        return switch (place) {
            case LIST -> List.of(like(NodeType.LIST_ITEM, old));
            case TABLE -> List.of(like(NodeType.TABLE_BODY, old), row(old), like(NodeType.TABLE_CELL, old));
            case ROWS -> List.of(row(old), like(NodeType.TABLE_CELL, old));
            case FIGURE -> List.of(line(NodeType.FIGURE_CAPTION, old));
            default -> List.of(line(NodeType.PARAGRAPH, old));
        };
    }

    private static Block row(ComparedBlock old) {
        return like(NodeType.TABLE_ROW, old);
    }

    private static Block like(NodeType type, ComparedBlock old) {
        return new ContainerBlock(type, old.block().id(), Map.of(), List.of());
    }

    private static Block line(NodeType type, ComparedBlock old) {
        return new TextBlock(type, old.block().id(), List.of());
    }
}
