package io.masthead.domain.document.docx;

import io.masthead.domain.document.NodeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks in their order; a caption goes to its figure or table: one below a figure, above or below a table. */
final class CaptionedBlocks {
    private final List<BlockDraft> blocks = new ArrayList<>();
    private @Nullable BlockDraft caption;

    void add(BlockDraft block) {
        BlockDraft waiting = caption;
        caption = null;
        if (waiting != null && !isCaptionOf(waiting, block)) {
            settle(waiting);
        }
        blocks.add(block);
    }

    private static boolean isCaptionOf(BlockDraft caption, BlockDraft block) {
        return switch (block.type()) {
            case TABLE -> attached(caption, block, NodeType.TABLE_CAPTION);
            case FIGURE -> attached(caption, block, NodeType.FIGURE_CAPTION);
            default -> false;
        };
    }

    private static boolean attached(BlockDraft caption, BlockDraft block, NodeType type) {
        if (block.has(type)) {
            return false;
        }
        caption.become(type);
        if (type == NodeType.TABLE_CAPTION) {
            block.addFirst(caption);
        } else {
            block.add(caption);
        }
        return true;
    }

    /** A paragraph that is a caption by its style, which may say that it is none of a figure. */
    void caption(BlockDraft text, boolean ofTable) {
        if (caption != null) {
            settle(caption);
            caption = null;
        }
        boolean figure = !ofTable && !blocks.isEmpty() && blocks.getLast().type() == NodeType.FIGURE;
        if (!figure || !isCaptionOf(text, blocks.getLast())) {
            caption = text;
        }
    }

    /** No figure or table follows: it is that of a table before it, or a paragraph like others. */
    private void settle(BlockDraft text) {
        if (blocks.isEmpty() || !isCaptionOf(text, blocks.getLast())) {
            blocks.add(text);
        }
    }

    List<BlockDraft> finished() {
        if (caption != null) {
            settle(caption);
            caption = null;
        }
        return blocks;
    }
}
