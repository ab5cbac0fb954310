package io.masthead.domain.intake.markdown;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SchemaValues;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.SanitizerWarning.Code;
import io.masthead.domain.intake.text.ImportWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/** Makes blocks of the schema out of blocks of Markdown; what may not stand in its place becomes paragraphs, and is reported. */
final class MarkdownBlocks {

    private static final int DEEPEST = 16;

    private final MarkdownInlines inlines;
    private final MarkdownReport report;

    MarkdownBlocks(MarkdownInlines inlines, MarkdownReport report) {
        this.inlines = inlines;
        this.report = report;
    }

    /**
     * The blocks that a block becomes.
     *
     * @param place what they are to stand in
     * @param depth in how many lists and quotations
     */
    List<Block> blocks(Node node, ContentModel place, int depth) {
        return switch (node) {
            case FootnoteDefinition note -> List.of();
            case LinkReferenceDefinition definition -> List.of();
            case ListBlock list -> list(list, place, depth);
            case BlockQuote quotation -> quotation(quotation, place, depth);
            case TableBlock table -> table(table, place);
            case FencedCodeBlock code -> code(code, code.getLiteral());
            case IndentedCodeBlock code -> code(code, code.getLiteral());
            case ThematicBreak rule -> dropped(rule);
            case HtmlBlock html -> markup(html);
            case Heading heading -> misplaced(heading, TreeWalk.words(heading), lines(heading, NodeType.PARAGRAPH));
            default -> lines(node, NodeType.PARAGRAPH);
        };
    }

    /** The lines of a paragraph or a heading, parted at its hard breaks. */
    List<Block> lines(Node node, NodeType type) {
        return inlines.lines(node, type == NodeType.PARAGRAPH).stream()
                .<Block>map(line -> new TextBlock(type, "", line))
                .toList();
    }

    private List<Block> children(Node parent, ContentModel place, int depth) {
        var blocks = new ArrayList<Block>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            blocks.addAll(blocks(child, place, depth));
        }
        return blocks;
    }

    private List<Block> list(ListBlock list, ContentModel place, int depth) {
        if (depth >= DEEPEST) {
            return misplaced(list, TreeWalk.words(list), flat(list, place, depth));
        }
        var items = new ArrayList<Block>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            var content = children(item, ContentModel.FLOW, depth + 1);
            if (!content.isEmpty()) {
                items.add(new ContainerBlock(NodeType.LIST_ITEM, "", Map.of(), content));
            }
        }
        var type = list instanceof OrderedList ? NodeType.ORDERED_LIST : NodeType.BULLET_LIST;
        return items.isEmpty() ? List.of() : List.of(new ContainerBlock(type, "", start(list), items));
    }

    private static Map<String, String> start(ListBlock list) {
        var number = list instanceof OrderedList ordered ? String.valueOf(ordered.getMarkerStartNumber()) : "1";
        return SchemaValues.isAttribute("start", number) ? Map.of("start", number) : Map.of();
    }

    private List<Block> flat(Node list, ContentModel place, int depth) {
        var blocks = new ArrayList<Block>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            blocks.addAll(children(item, place, depth));
        }
        return blocks;
    }

    private List<Block> quotation(BlockQuote quotation, ContentModel place, int depth) {
        if (!NodeType.BLOCKQUOTE.mayStandIn(place)) {
            return misplaced(quotation, TreeWalk.words(quotation), children(quotation, place, depth));
        }
        var content = children(quotation, ContentModel.QUOTATION, depth + 1);
        return content.isEmpty() ? List.of() : List.of(new ContainerBlock(NodeType.BLOCKQUOTE, "", Map.of(), content));
    }

    private List<Block> table(TableBlock table, ContentModel place) {
        var read = new MarkdownTable(table, inlines);
        return NodeType.TABLE.mayStandIn(place)
                ? read.blocks()
                : misplaced(table, TreeWalk.words(table), read.paragraphs());
    }

    private List<Block> code(Node code, String literal) {
        report.add(ImportWarning.CODE_AS_PARAGRAPHS, code, literal.strip());
        return paragraphs(literal);
    }

    /** HTML in a list or a quotation: its words. */
    private List<Block> markup(HtmlBlock html) {
        var words = HtmlSanitizer.sanitize(html.getLiteral(), "en").document().text();
        report.add(Code.MISPLACED, html, "html", words);
        return paragraphs(words);
    }

    private static List<Block> paragraphs(String text) {
        var blocks = new ArrayList<Block>();
        text.lines().forEach(it -> {
            var line = new InlineBuilder();
            line.add(it, List.of());
            List<Inline> finished = line.finished();
            if (!finished.isEmpty()) {
                blocks.add(TextBlock.paragraph(finished));
            }
        });
        return blocks;
    }

    private List<Block> dropped(ThematicBreak rule) {
        report.add(ImportWarning.RULE_DROPPED, rule, rule.getLiteral() == null ? "" : rule.getLiteral());
        return List.of();
    }

    private List<Block> misplaced(Node node, String words, List<Block> instead) {
        report.add(Code.MISPLACED, node, node.getClass().getSimpleName(), words);
        return instead;
    }
}
