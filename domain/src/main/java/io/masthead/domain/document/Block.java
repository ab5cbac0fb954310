package io.masthead.domain.document;

import java.util.List;

/** One structural element of a document; the shape says what it holds, the {@link NodeType} what it is. */
public sealed interface Block permits TextBlock, ContainerBlock, ImageBlock {

    /** What it is. */
    NodeType type();

    /** The id that it keeps from save to save; empty where it has none yet, or its type carries none. */
    String id();

    /** The same block with that id. */
    Block withId(String newId);

    /** The same block without any id, its own or those inside. */
    default Block withoutIds() {
        return BlockIds.removed(List.of(this)).getFirst();
    }
}
