package io.masthead.domain.document.html;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.TextBlock;
import java.util.List;

/**
 * Writes a document as HTML in its one form: each block on a line of its own, attributes in the schema's order, the
 * character references of the contract alone. What is written is what is stored, and what hashes bind to.
 */
public final class HtmlWriter {
    private final StringBuilder html = new StringBuilder();
    private final boolean withIds;

    private HtmlWriter(boolean withIds) {
        this.withIds = withIds;
    }

    /** The document as it is stored. */
    public static String write(Document document) {
        return new HtmlWriter(true).all(document.blocks());
    }

    /** The same without ids, for hashes and for editing by hand: {@link Document#withBlockIds} gives them back. */
    public static String writeWithoutIds(Document document) {
        return new HtmlWriter(false).all(document.blocks());
    }

    private String all(List<Block> blocks) {
        blocks.forEach(this::block);
        return html.toString();
    }

    private void block(Block block) {
        if (!html.isEmpty() && !block.type().isCell()) {
            html.append('\n');
        }
        html.append(HtmlTags.start(block, withIds));
        switch (block) {
            case TextBlock text -> line(text.content());
            case ContainerBlock container -> {
                line(container.ownText());
                container.furtherContent().forEach(this::block);
            }
            case ImageBlock image -> {
                return;
            }
        }
        html.append(HtmlTags.end(block));
    }

    private void line(List<Inline> content) {
        html.append(InlineWriter.of(content, withIds));
    }
}
