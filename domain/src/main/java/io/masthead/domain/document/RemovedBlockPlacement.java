package io.masthead.domain.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where in the newer text a block of the older one is shown, so that what stands around it stays whole. */
record RemovedBlockPlacement(DiffWriter tags, IdentityHashMap<Block, Block> pairs, List<Block> next) {

    List<Block> of(DiffUnit old) {
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
        List<Block> needed = next.subList(0, DiffWriter.common(tags.open(), next));
        for (Block block : path.subList(0, path.size() - 1).reversed()) {
            if (tags.isOpen(block)) {
                return tags.upTo(block);
            }
            Block pair = pairs.get(block);
            if (pair != null && tags.isOpen(pair) && tags.upTo(pair).size() >= needed.size()) {
                return tags.upTo(pair);
            }
            int ahead = pair == null || pair.element() == NodeType.LI ? -1 : DiffWriter.indexOf(next, pair);
            if (ahead >= needed.size()
                    && next.subList(needed.size(), ahead + 1).stream().noneMatch(RemovedBlockPlacement::isItem)) {
                return next.subList(0, ahead + 1);
            }
        }
        return needed;
    }

    private static boolean isItem(Block block) {
        return block.element() == NodeType.LI;
    }

    private static ContentModel inside(List<Block> base) {
        return base.isEmpty() ? ContentModel.BODY : base.getLast().element().inside();
    }

    /** From which block on the old path fits into the base: the last one that may stand there. */
    private static int start(List<Block> base, List<Block> path) {
        for (int k = path.size() - 1; k >= 0; k--) {
            if (path.get(k).element().mayStandIn(inside(base))) {
                return k;
            }
        }
        return path.size();
    }

    private static List<Block> substitute(ContentModel place, DiffUnit old) {
        return switch (place) {
            case LIST -> List.of(like(NodeType.LI, old));
            case TABLE_INSIDE -> List.of(like(NodeType.TBODY, old), like(NodeType.TR, old), like(NodeType.TD, old));
            case ROWS -> List.of(like(NodeType.TR, old), like(NodeType.TD, old));
            case FIGURE_INSIDE -> List.of(like(NodeType.FIGCAPTION, old));
            default -> List.of(like(NodeType.P, old));
        };
    }

    private static Block like(NodeType element, DiffUnit old) {
        return new Block(element, old.block().id(), Map.of(), List.of(), List.of());
    }
}
