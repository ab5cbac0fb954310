package io.masthead.domain.intake.markdown;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.SanitizerWarning;
import io.masthead.domain.intake.outline.OutlineBlock;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.intake.text.ReportLine;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Makes an outline of a parsed text: its blocks at the top with their lines and levels. */
final class MarkdownOutline {

    private final Node tree;
    private final int linesBefore;
    private final String language;
    private final ReportBuilder report;
    private final MarkdownBlocks builder;
    private final MarkdownNotes notes;
    private final List<OutlineBlock> blocks = new ArrayList<>();

    /**
     * @param linesBefore how many lines of the file stand before the text that was parsed
     */
    MarkdownOutline(Node tree, int linesBefore, String language, ReportBuilder report) {
        this.tree = tree;
        this.linesBefore = linesBefore;
        this.language = language;
        this.report = report;
        this.notes = new MarkdownNotes(tree);
        var lines = new MarkdownReport(report, linesBefore);
        this.builder = new MarkdownBlocks(new MarkdownInlines(notes, lines), lines);
    }

    List<OutlineBlock> blocks() {
        for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
            int line = MarkdownReport.line(node, linesBefore);
            switch (node) {
                case Heading heading ->
                    builder.lines(heading, NodeType.HEADING_2)
                            .forEach(it -> blocks.add(new OutlineBlock(line, heading.getLevel(), it)));
                case HtmlBlock html -> html(html, line);
                default ->
                    builder.blocks(node, ContentModel.DOCUMENT, 0)
                            .forEach(it -> blocks.add(new OutlineBlock(line, 0, it)));
            }
        }
        notes.reportUnused(new MarkdownReport(report, linesBefore));
        return blocks;
    }

    /** Goes through the sanitizer, as all foreign markup; its headings have the level of their element, the first being the second. */
    private void html(HtmlBlock source, int line) {
        var read = HtmlSanitizer.sanitize(source.getLiteral(), language);
        read.warnings().forEach(it -> report.add(warning(it, line)));
        for (Block block : read.document().withoutIds().blocks()) {
            blocks.add(new OutlineBlock(line, level(block), block));
        }
    }

    /** From the second on; 0 for what is no heading. */
    private static int level(Block block) {
        return switch (block.type()) {
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            default -> 0;
        };
    }

    private static ReportLine warning(SanitizerWarning warning, int line) {
        String text = warning.text().isBlank() ? "<" + warning.what() + ">" : warning.text();
        return new ReportLine(line, text, warning.message());
    }
}
