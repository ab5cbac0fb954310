package io.masthead.domain.document.docx;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block on its way: changes and comments point to it before it has an id. */
final class BlockDraft {
    final Map<String, String> attributes = new HashMap<>();
    final List<BlockDraft> children = new ArrayList<>();
    List<Inline> line = List.of();
    String id = "";
    /** The name of its style in Word; empty where that does not matter. */
    String style = "";

    private NodeType type;
    private @Nullable BlockDraft parent;
    private @Nullable BlockPosition instead;
    private @Nullable ImageBlock image;

    BlockDraft(NodeType type) {
        this.type = type;
    }

    static BlockDraft text(NodeType type, List<Inline> line) {
        var draft = new BlockDraft(type);
        draft.line = line;
        return draft;
    }

    static BlockDraft figure(ImageBlock image) {
        var picture = new BlockDraft(NodeType.IMAGE);
        picture.image = image;
        var figure = new BlockDraft(NodeType.FIGURE);
        figure.add(picture);
        return figure;
    }

    NodeType type() {
        return type;
    }

    /** It is something else, now that its place is known: a caption. */
    void become(NodeType other) {
        type = other;
    }

    void add(BlockDraft child) {
        child.parent = this;
        children.add(child);
    }

    void addFirst(BlockDraft child) {
        child.parent = this;
        children.addFirst(child);
    }

    /** Whether a child of that type stands in it. */
    boolean has(NodeType wanted) {
        return children.stream().anyMatch(child -> child.type == wanted);
    }

    /** The nearest block of that HTML element, from here outwards; null where there is none. */
    @Nullable
    BlockDraft around(String tag) {
        for (BlockDraft draft = this; draft != null; draft = draft.parent) {
            if (draft.type.tag().equals(tag)) {
                return draft;
            }
        }
        return null;
    }

    /** What the pictures inside show, to find them by. */
    String alternative() {
        if (image != null && image.alternative() != null) {
            return image.alternative();
        }
        return children.stream()
                .map(BlockDraft::alternative)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    Block block() {
        if (image != null) {
            return image;
        }
        return type.content() == ContentModel.INLINE
                ? new TextBlock(type, id, line)
                : new ContainerBlock(
                        type,
                        id,
                        attributes,
                        children.stream().map(BlockDraft::block).toList());
    }

    /** Leaves out what holds nothing: items without words, and lists without items. */
    boolean isPruned() {
        children.removeIf(BlockDraft::isPruned);
        boolean mayBeEmpty = image != null || type.isCell() || type.content() == ContentModel.INLINE;
        return !mayBeEmpty && children.isEmpty();
    }

    /** Takes over the ids of the finished block, and those inside it. */
    void named(Block block) {
        id = block.id();
        if (block instanceof ContainerBlock container) {
            for (int i = 0; i < children.size(); i++) {
                children.get(i).named(container.content().get(i));
            }
        }
    }

    /** It is no block of the text itself: its words stand there. */
    void standsIn(BlockPosition place) {
        instead = place;
    }

    /** Its id, or that of the nearest block around it that carries one; known once it is {@link #named}. */
    String nearestId() {
        if (id.isEmpty() && parent != null) {
            return parent.nearestId();
        }
        return id.isEmpty() && instead != null ? instead.id() : id;
    }
}
