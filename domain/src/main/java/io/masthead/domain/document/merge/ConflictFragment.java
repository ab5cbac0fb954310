package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blocks that may not stand alone, with what they need around them. */
final class ConflictFragment {
    private ConflictFragment() {}

    /** A block of one of the texts as a document; an empty one where that text does not have it. */
    static Document of(MergeTree tree, String key) {
        MergeNode node = tree.node(key);
        if (node == null) {
            return Document.EMPTY;
        }
        return of(tree, key, List.of(node.block()));
    }

    /** What became of that block of one of the texts as a document. */
    static Document of(MergeTree tree, String key, List<Block> blocks) {
        MergeNode node = tree.node(key);
        MergeNode parent = node == null ? null : tree.node(node.parent());
        return new Document(atTop(blocks, parent == null ? null : parent.block().type()));
    }

    /** The same words in blocks that may stand at the top of a document. */
    static List<Block> atTop(List<Block> blocks, @Nullable NodeType parent) {
        var result = new ArrayList<Block>();
        for (Block block : blocks) {
            if (block.type().mayStandIn(ContentModel.DOCUMENT)) {
                result.add(block);
            } else if (block instanceof ContainerBlock cell
                    && cell.type().content() == ContentModel.FLOW
                    && cell.type().isCell()) {
                result.addAll(cell.content());
            } else {
                result.add(wrapped(block, parent));
            }
        }
        return result;
    }

    private static Block wrapped(Block block, @Nullable NodeType parent) {
        return switch (block.type()) {
            case LIST_ITEM -> around(parent != null && parent.isList() ? parent : NodeType.BULLET_LIST, block);
            case TABLE_ROW -> around(NodeType.TABLE, around(NodeType.TABLE_BODY, block));
            case TABLE_HEAD, TABLE_BODY -> around(NodeType.TABLE, block);
            case IMAGE -> around(NodeType.FIGURE, block);
            default -> TextBlock.paragraph(((TextBlock) block).content());
        };
    }

    private static Block around(NodeType type, Block block) {
        return new ContainerBlock(type, "", Map.of(), List.of(block));
    }
}
