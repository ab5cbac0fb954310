package io.masthead.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A block that holds blocks: a list, an item, a quotation, a table, its parts, a figure. In an item or a cell a
 * paragraph that comes first has no id: it is the item's own text.
 *
 * @param id empty as long as it has none
 * @param attributes the values that are not the default, by name
 */
public record ContainerBlock(NodeType type, String id, Map<String, String> attributes, List<Block> content)
        implements Block {
    /** Refuses content that may not stand in a block of that type, and attributes that it does not have. */
    public ContainerBlock {
        if (type.content() == ContentModel.INLINE || type.content() == ContentModel.NOTHING) {
            throw new IllegalArgumentException(type + " holds no blocks");
        }
        for (Block child : content) {
            if (!child.type().mayStandIn(type.content())) {
                throw new IllegalArgumentException(child.type() + " may not stand in " + type);
            }
        }
        if (!type.attributes().containsAll(attributes.keySet())) {
            throw new IllegalArgumentException(type + " with the attributes " + attributes.keySet());
        }
        attributes = Map.copyOf(attributes);
        content = type.content() == ContentModel.FLOW ? withoutFirstId(content) : List.copyOf(content);
    }

    private static List<Block> withoutFirstId(List<Block> content) {
        if (content.isEmpty()
                || content.getFirst().type() != NodeType.PARAGRAPH
                || content.getFirst().id().isEmpty()) {
            return List.copyOf(content);
        }
        var blocks = new ArrayList<>(content);
        blocks.set(0, content.getFirst().withId(""));
        return List.copyOf(blocks);
    }

    @Override
    public ContainerBlock withId(String newId) {
        return new ContainerBlock(type, newId, attributes, content);
    }

    /** The same block with other blocks inside. */
    public ContainerBlock withContent(List<Block> newContent) {
        return new ContainerBlock(type, id, attributes, newContent);
    }

    /** The text that an item or a cell begins with, which is its own; empty where it begins with a list, or is empty. */
    public List<Inline> ownText() {
        return type.content() == ContentModel.FLOW
                        && !content.isEmpty()
                        && content.getFirst() instanceof TextBlock first
                ? first.content()
                : List.of();
    }

    /** The blocks behind {@link #ownText}. */
    public List<Block> furtherContent() {
        return ownText().isEmpty() ? content : content.subList(1, content.size());
    }

    /** The number that an ordered list starts with, from 0; 1 where it says nothing. */
    public int start() {
        return number("start");
    }

    /** How many columns a cell spans, from 1. */
    public int colspan() {
        return number("colspan");
    }

    /** How many rows a cell spans, from 1. */
    public int rowspan() {
        return number("rowspan");
    }

    /** The cells that a header is for: col, row, colgroup or rowgroup; empty where it does not say. */
    public String scope() {
        return attributes.getOrDefault("scope", "");
    }

    private int number(String name) {
        return Integer.parseInt(attributes.getOrDefault(name, "1"));
    }
}
