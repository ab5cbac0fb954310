package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import java.io.IOException;
import java.util.List;

/** Blocks as paragraphs and tables, one after the other. */
final class BodyWriter {

    private final ParagraphWriter paragraphs;
    private final Numbering numbering;
    private final TableWriter tables;
    /** The level of the outline on which the text's first headings stand, from 1. */
    private final int outline;

    BodyWriter(Xml xml, ParagraphWriter paragraphs, Numbering numbering, int outline) {
        this.paragraphs = paragraphs;
        this.numbering = numbering;
        this.outline = outline;
        this.tables = new TableWriter(xml, paragraphs, this::flow);
    }

    void document(Document document) throws IOException {
        paragraphs.linkTo(LinkTargets.in(document));
        blocks(document.blocks(), StyleContext.BODY);
    }

    private void blocks(List<Block> blocks, StyleContext place) throws IOException {
        for (Block block : blocks) {
            block(block, place);
        }
    }

    private void block(Block block, StyleContext place) throws IOException {
        switch (block) {
            case TextBlock text -> text(text, place);
            case ContainerBlock container -> container(container, place);
            case ImageBlock image -> paragraphs.picture(image);
        }
    }

    private void text(TextBlock text, StyleContext place) throws IOException {
        paragraphs.bookmarks.begin(text);
        paragraphs.paragraph(style(text.type(), place), text.content());
    }

    private String style(NodeType type, StyleContext place) {
        return switch (type) {
            case HEADING_2 -> ParagraphStyle.HEADING + outline;
            case HEADING_3 -> ParagraphStyle.HEADING + (outline + 1);
            case HEADING_4 -> ParagraphStyle.HEADING + (outline + 2);
            case FIGURE_CAPTION -> ParagraphStyle.FIGURE_CAPTION;
            default -> place.paragraph();
        };
    }

    private void container(ContainerBlock container, StyleContext place) throws IOException {
        switch (container.type()) {
            case BULLET_LIST, ORDERED_LIST -> list(container, place);
            case BLOCKQUOTE -> around(container, StyleContext.QUOTE);
            case PULL_QUOTE -> around(container, StyleContext.PULL_QUOTE);
            case FIGURE -> around(container, StyleContext.BODY);
            case TABLE -> tables.table(container);
            default -> throw new IllegalStateException(container.type() + " stands in no text by itself");
        }
    }

    private void around(ContainerBlock container, StyleContext inside) throws IOException {
        paragraphs.bookmarks.begin(container);
        blocks(container.content(), inside);
    }

    private void list(ContainerBlock list, StyleContext place) throws IOException {
        paragraphs.bookmarks.begin(list);
        int number = numbering.of(list, place.level());
        for (Block child : list.content()) {
            var item = (ContainerBlock) child;
            paragraphs.bookmarks.begin(item);
            paragraphs.item(place.item(), number, place.level(), item.ownText());
            blocks(item.furtherContent(), place.inItem());
        }
    }

    /** What a cell holds; an empty paragraph where that begins with a list, since its style says what the cell is, or is nothing. */
    private void flow(ContainerBlock cell, StyleContext place) throws IOException {
        if (!cell.ownText().isEmpty()) {
            paragraphs.paragraph(place.paragraph(), cell.ownText());
        } else if (cell.content().isEmpty()) {
            paragraphs.paragraph(place.paragraph(), List.of());
        } else {
            paragraphs.empty(place.paragraph());
        }
        blocks(cell.furtherContent(), place);
    }
}
