package io.masthead.domain.document.html;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block that is still being filled: the line of its own text, then blocks. The document itself has no type. */
final class BlockBuilder {
    final @Nullable NodeType type;
    final int depth;
    final boolean implied;
    final Map<String, String> attributes = new HashMap<>();
    final InlineBuilder line = new InlineBuilder();
    final List<BlockBuilder> children = new ArrayList<>();
    String id = "";

    BlockBuilder(@Nullable NodeType type, int depth, boolean implied) {
        this.type = type;
        this.depth = depth;
        this.implied = implied;
    }

    ContentModel inside() {
        return type == null ? ContentModel.DOCUMENT : type.content();
    }

    boolean holdsNothing() {
        return line.isEmpty() && children.isEmpty();
    }

    BlockBuilder add(NodeType child, boolean childImplied) {
        var builder = new BlockBuilder(child, depth + 1, childImplied);
        children.add(builder);
        return builder;
    }

    @Nullable
    BlockBuilder last(NodeType wanted) {
        return !children.isEmpty() && children.getLast().type == wanted ? children.getLast() : null;
    }

    /** The finished blocks inside; what holds nothing is left out, except for cells. */
    List<Block> finishedChildren() {
        var blocks = new ArrayList<Block>();
        for (BlockBuilder child : children) {
            Block block = child.type == null ? null : child.finished(child.type);
            if (block != null) {
                blocks.addAll(isWithoutPicture(block) ? paragraphs((ContainerBlock) block) : List.of(block));
            }
        }
        return blocks;
    }

    /** Its picture stood in something that is left out. */
    private static boolean isWithoutPicture(Block block) {
        return block instanceof ContainerBlock figure
                && figure.type() == NodeType.FIGURE
                && figure.content().stream().noneMatch(ImageBlock.class::isInstance);
    }

    private static List<Block> paragraphs(ContainerBlock figure) {
        return figure.content().stream()
                .<Block>map(caption -> TextBlock.paragraph(((TextBlock) caption).content()))
                .toList();
    }

    private @Nullable Block finished(NodeType kind) {
        return switch (kind.content()) {
            case NOTHING -> new ImageBlock(attributes.getOrDefault("src", ""), attributes.get("alt"));
            case INLINE -> textBlock(kind);
            default -> container(kind);
        };
    }

    private @Nullable Block textBlock(NodeType kind) {
        List<Inline> text = line.finished();
        return text.isEmpty() ? null : new TextBlock(kind, id, text);
    }

    private @Nullable Block container(NodeType kind) {
        var content = new ArrayList<Block>();
        List<Inline> text = line.finished();
        if (!text.isEmpty()) {
            content.add(TextBlock.paragraph(text));
        }
        content.addAll(finishedChildren());
        return content.isEmpty() && !kind.isCell() ? null : new ContainerBlock(kind, id, attributes, content);
    }
}
