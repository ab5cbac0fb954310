package io.masthead.domain.document;

import org.jspecify.annotations.Nullable;

/**
 * A picture of a figure.
 *
 * @param source its address
 * @param alternative what it shows, for those who do not see it; empty for an ornament, null where nobody said
 */
public record ImageBlock(String source, @Nullable String alternative) implements Block {
    @Override
    public NodeType type() {
        return NodeType.IMAGE;
    }

    @Override
    public String id() {
        return "";
    }

    @Override
    public ImageBlock withId(String newId) {
        return this;
    }
}
