package io.masthead.domain.intake.text;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.intake.text.ClassifiedBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the document of a section out of its lines, without block ids. */
final class DocumentAssembler {

    private final TypographicQuotes quotes;
    private final ReportBuilder report;
    private final List<Block> blocks = new ArrayList<>();

    private DocumentAssembler(TypographicQuotes quotes, ReportBuilder report) {
        this.quotes = quotes;
        this.report = report;
    }

    /** Lines to document: the whole way of a section's text. */
    static Document document(
            List<TextLine> lines,
            LineWrapping wrapping,
            Set<String> knownHeadings,
            TypographicQuotes quotes,
            ReportBuilder report) {
        var headings = new SubHeadings(knownHeadings, report);
        List<ClassifiedBlock> pieces =
                new ParagraphMerger(LineClassifier.of(lines, wrapping, report), headings, report).join();
        return new DocumentAssembler(quotes, report).assemble(headings.mark(pieces));
    }

    private Document assemble(List<ClassifiedBlock> pieces) {
        int i = 0;
        while (i < pieces.size()) {
            ClassifiedBlock first = pieces.get(i);
            switch (first.kind()) {
                case HEADING -> add(blocks, NodeType.HEADING_2, first);
                case LOWER_HEADING -> add(blocks, NodeType.HEADING_3, first);
                case PARAGRAPH, KEPT, ROW -> add(blocks, NodeType.PARAGRAPH, first);
                case ITEM, NUMBERED_ITEM, QUOTATION -> {
                    i = group(pieces, i);
                    continue;
                }
            }
            i++;
        }
        return new Document(blocks);
    }

    /** A run of blocks of the same kind is one list or one quotation; returns the index behind it. */
    private int group(List<ClassifiedBlock> pieces, int from) {
        Kind kind = pieces.get(from).kind();
        int start = pieces.get(from).number();
        int i = from;
        var content = new ArrayList<Block>();
        while (i < pieces.size()
                && pieces.get(i).is(kind)
                && (i == from || pieces.get(i).number() != 1)) {
            add(content, NodeType.PARAGRAPH, pieces.get(i++));
        }
        if (!content.isEmpty()) {
            blocks.add(grouped(kind, start, content));
        }
        return i;
    }

    private static Block grouped(Kind kind, int start, List<Block> paragraphs) {
        if (kind == Kind.QUOTATION) {
            return new ContainerBlock(NodeType.BLOCKQUOTE, "", Map.of(), paragraphs);
        }
        NodeType type = kind == Kind.ITEM ? NodeType.BULLET_LIST : NodeType.ORDERED_LIST;
        Map<String, String> attributes = start > 1 ? Map.of("start", String.valueOf(start)) : Map.of();
        List<Block> items = paragraphs.stream()
                .<Block>map(text -> new ContainerBlock(NodeType.LIST_ITEM, "", Map.of(), List.of(text)))
                .toList();
        return new ContainerBlock(type, "", attributes, items);
    }

    private void add(List<Block> target, NodeType type, ClassifiedBlock piece) {
        List<Inline> line = line(piece);
        if (!line.isEmpty()) {
            target.add(new TextBlock(type, "", line));
        }
    }

    private List<Inline> line(ClassifiedBlock piece) {
        String text = piece.text().toString();
        if (piece.isCutBySoftHyphen()) {
            text = text.substring(0, text.length() - 1);
            report.count(ImportWarning.CHARACTERS_DROPPED, piece.line());
        }
        String read = piece.kind().isHeading()
                ? MarkedText.plain(text, report, piece.line())
                : EmphasisParser.read(text, report, piece.line());
        return MarkedText.line(quotes.smarten(read, report, piece.line()));
    }
}
