package io.masthead.pdf.template;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.pdf.limit.TimeLimit;
import java.util.List;
import org.w3c.dom.Element;

/** Sets a section's document into the print document, block by block; a picture is one of the manuscript's. */
final class BodyText {
    private final RenderContext context;
    private final XhtmlBuilder xhtml;
    private final ManuscriptSection section;
    private final LinkTargets targets;
    private final Footnotes notes;
    private final InlineContent inline;

    BodyText(RenderContext context, ManuscriptSection section) {
        this.context = context;
        this.xhtml = context.xhtml();
        this.section = section;
        this.targets = new LinkTargets(section);
        this.notes = new Footnotes(xhtml, section);
        this.inline = new InlineContent(context, targets, notes);
    }

    /** Sets the body into the element; throws Untypesettable where there is nothing to set. */
    void set(Element pages) {
        int before = xhtml.printed();
        for (Block block : section.body().blocks()) {
            block(block, pages);
            notes.print(pages);
        }
        if (xhtml.printed() == before) {
            throw new Untypesettable(TypesettingProblem.at(GlyphCoverage.location(section), Code.NO_TEXT));
        }
    }

    private void block(Block block, Element target) {
        TimeLimit.check();
        switch (block) {
            case TextBlock text -> text(text, target);
            case ContainerBlock table when table.type() == NodeType.TABLE -> table(table, target);
            case ContainerBlock container -> container(container, target);
            case ImageBlock image -> picture(image, target);
        }
    }

    private Element started(Block block, Element target) {
        NodeType type = block.type();
        Element element = xhtml.add(target, type.tag());
        if (!type.className().isEmpty()) {
            element.setAttribute("class", type.className());
        }
        if (!block.id().isEmpty()) {
            element.setAttribute("id", targets.anchor(block.id()));
            element.setAttribute("data-block", block.id());
        }
        return element;
    }

    /** What printed nothing is taken away; a cell keeps its place in the row. */
    private void ended(Block block, Element element, int printedBefore) {
        InlineContent.trimEnd(element);
        if (xhtml.printed() == printedBefore && !block.type().isCell()) {
            element.getParentNode().removeChild(element);
        }
    }

    private void text(TextBlock text, Element target) {
        int before = xhtml.printed();
        Element element = started(text, target);
        if (followsAParagraph(text, element)) {
            element.setAttribute("class", "indented");
        }
        inline.set(text.content(), element);
        ended(text, element, before);
    }

    /** A paragraph behind a paragraph is indented, whatever notes stand between them. */
    private static boolean followsAParagraph(TextBlock text, Element element) {
        org.w3c.dom.Node before = element.getPreviousSibling();
        while (before instanceof Element note && note.getAttribute("class").equals("note")) {
            before = before.getPreviousSibling();
        }
        return text.type() == NodeType.PARAGRAPH
                && before instanceof Element other
                && other.getTagName().equals("p")
                && !other.getAttribute("class").equals("byline");
    }

    private void table(ContainerBlock table, Element target) {
        Element holder = xhtml.add(target, "div", Tables.holder(table));
        container(table, holder);
        if (!holder.hasChildNodes()) {
            target.removeChild(holder);
        }
    }

    private Element container(ContainerBlock container, Element target) {
        int before = xhtml.printed();
        Element element = started(container, target);
        switch (container.type().content()) {
            case LIST -> items(container, element);
            case ROWS -> rows(container, element);
            case FLOW -> flow(container, element);
            case QUOTATION, PARAGRAPHS, TABLE, ROW, FIGURE -> blocks(container.content(), element);
            case DOCUMENT, INLINE, NOTHING -> throw new IllegalStateException(container.type() + " holds no blocks");
        }
        ended(container, element, before);
        return element;
    }

    private void blocks(List<Block> blocks, Element target) {
        blocks.forEach(block -> block(block, target));
    }

    private void flow(ContainerBlock container, Element target) {
        inline.set(container.ownText(), target);
        blocks(container.furtherContent(), target);
    }

    /** Each item behind its label: a bullet, or its number counted from the list's start. */
    private void items(ContainerBlock list, Element target) {
        int number = list.start();
        for (Block item : list.content()) {
            int before = xhtml.printed();
            Element element = started(item, target);
            xhtml.add(element, "span", "label", list.type() == NodeType.ORDERED_LIST ? number++ + "." : "•");
            if (item instanceof ContainerBlock container) {
                flow(container, element);
            }
            ended(item, element, before);
        }
    }

    private void rows(ContainerBlock part, Element target) {
        int rowsLeft = part.content().size();
        for (Block row : part.content()) {
            TimeLimit.check();
            int before = xhtml.printed();
            Element element = started(row, target);
            for (ContainerBlock cell : Tables.cells(row)) {
                Tables.attributes(cell, container(cell, element), rowsLeft);
            }
            ended(row, element, before);
            rowsLeft--;
        }
    }

    private void picture(ImageBlock image, Element figure) {
        String alternative = image.alternative() == null ? "" : image.alternative();
        context.pictures()
                .add(
                        figure,
                        GlyphCoverage.location(section),
                        image.source(),
                        alternative,
                        ImageBounds.inText(context.style()));
    }
}
