package io.masthead.domain.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block that is still being filled. The body itself is a draft without an element. */
final class BlockBuilder {
    final @Nullable NodeType element;
    final int depth;
    final boolean implied;
    final Map<String, String> attributes = new HashMap<>();
    final InlineBuilder line = new InlineBuilder();
    final List<BlockBuilder> children = new ArrayList<>();
    String id = "";

    BlockBuilder(@Nullable NodeType element, int depth, boolean implied) {
        this.element = element;
        this.depth = depth;
        this.implied = implied;
    }

    ContentModel inside() {
        return element == null ? ContentModel.BODY : element.inside();
    }

    boolean holdsNothing() {
        return line.isEmpty() && children.isEmpty();
    }

    BlockBuilder add(NodeType child, boolean childImplied) {
        var draft = new BlockBuilder(child, depth + 1, childImplied);
        children.add(draft);
        return draft;
    }

    @Nullable
    BlockBuilder last(NodeType wanted) {
        return !children.isEmpty() && children.getLast().element == wanted ? children.getLast() : null;
    }

    /** The finished blocks inside; what holds nothing is left out, except for cells. */
    List<Block> finishedChildren() {
        var blocks = new ArrayList<Block>();
        for (BlockBuilder child : children) {
            NodeType kind = child.element;
            if (kind != null) {
                Block block = child.finished(kind);
                if (kind.isCell() || kind == NodeType.IMG || !block.isBlank()) {
                    blocks.add(block);
                }
            }
        }
        return List.copyOf(blocks);
    }

    private Block finished(NodeType kind) {
        List<Inline> text = line.finished();
        List<Block> inside = finishedChildren();
        if (kind.inside() == ContentModel.ITEM
                && text.isEmpty()
                && !inside.isEmpty()
                && inside.getFirst().element() == NodeType.P) {
            text = inside.getFirst().text();
            inside = inside.subList(1, inside.size());
        }
        return new Block(kind, id, Map.copyOf(attributes), text, List.copyOf(inside));
    }
}
