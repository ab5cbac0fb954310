package io.masthead.domain.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block that is still being filled. The body itself is a draft without an element. */
final class Draft {
    final @Nullable Element element;
    final int depth;
    final boolean implied;
    final Map<String, String> attributes = new HashMap<>();
    final Line line = new Line();
    final List<Draft> children = new ArrayList<>();
    String id = "";

    Draft(@Nullable Element element, int depth, boolean implied) {
        this.element = element;
        this.depth = depth;
        this.implied = implied;
    }

    Place inside() {
        return element == null ? Place.BODY : element.inside();
    }

    boolean holdsNothing() {
        return line.isEmpty() && children.isEmpty();
    }

    Draft add(Element child, boolean childImplied) {
        var draft = new Draft(child, depth + 1, childImplied);
        children.add(draft);
        return draft;
    }

    @Nullable
    Draft last(Element wanted) {
        return !children.isEmpty() && children.getLast().element == wanted ? children.getLast() : null;
    }

    /** The finished blocks inside; what holds nothing is left out, except for cells. */
    List<Block> finishedChildren() {
        var blocks = new ArrayList<Block>();
        for (Draft child : children) {
            Element kind = child.element;
            if (kind != null) {
                Block block = child.finished(kind);
                if (kind.isCell() || kind == Element.IMG || !block.isBlank()) {
                    blocks.add(block);
                }
            }
        }
        return List.copyOf(blocks);
    }

    private Block finished(Element kind) {
        List<Inline> text = line.finished();
        List<Block> inside = finishedChildren();
        if (kind.inside() == Place.ITEM
                && text.isEmpty()
                && !inside.isEmpty()
                && inside.getFirst().element() == Element.P) {
            text = inside.getFirst().text();
            inside = inside.subList(1, inside.size());
        }
        return new Block(kind, id, Map.copyOf(attributes), text, List.copyOf(inside));
    }
}
