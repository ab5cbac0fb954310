package io.masthead.domain.intake;

import io.masthead.domain.intake.Piece.Kind;
import java.util.List;
import java.util.Set;

/** Writes the blocks of a section as a body in the allowed elements, without block ids. */
final class BodyWriter {

    private final Quotes quotes;
    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private BodyWriter(Quotes quotes, Report report) {
        this.quotes = quotes;
        this.report = report;
    }

    /** Lines to body: the whole way of a section's text. */
    static String body(List<Line> lines, Wrapping wrapping, Set<String> knownHeadings, Quotes quotes, Report report) {
        var headings = new SubHeadings(knownHeadings, report);
        List<Piece> pieces = new Joiner(Pieces.of(lines, wrapping, report), headings, report).join();
        return new BodyWriter(quotes, report).write(headings.mark(pieces));
    }

    private String write(List<Piece> pieces) {
        int i = 0;
        while (i < pieces.size()) {
            Piece first = pieces.get(i);
            switch (first.kind()) {
                case HEADING -> element("h2", first);
                case LOWER_HEADING -> element("h3", first);
                case PARAGRAPH, KEPT, ROW -> element("p", first);
                case ITEM, NUMBERED_ITEM, QUOTATION -> {
                    i = group(pieces, i);
                    continue;
                }
            }
            i++;
        }
        return out.toString();
    }

    /** A run of blocks of the same kind is one list or one quotation; returns the index behind it. */
    private int group(List<Piece> pieces, int from) {
        Kind kind = pieces.get(from).kind();
        String name = kind == Kind.ITEM ? "ul" : kind == Kind.QUOTATION ? "blockquote" : "ol";
        int start = pieces.get(from).number();
        int i = from;
        begin().append('<')
                .append(name)
                .append(start > 1 ? " start=\"" + start + "\"" : "")
                .append('>');
        while (i < pieces.size()
                && pieces.get(i).is(kind)
                && (i == from || pieces.get(i).number() != 1)) {
            element(kind == Kind.QUOTATION ? "p" : "li", pieces.get(i++));
        }
        begin().append("</").append(name).append('>');
        return i;
    }

    private StringBuilder begin() {
        return out.isEmpty() ? out : out.append('\n');
    }

    private void element(String name, Piece piece) {
        begin().append('<')
                .append(name)
                .append('>')
                .append(text(piece))
                .append("</")
                .append(name)
                .append('>');
    }

    private String text(Piece piece) {
        String text = piece.text().toString();
        if (piece.isCutBySoftHyphen()) {
            text = text.substring(0, text.length() - 1);
            report.count(Remark.CHARACTERS_DROPPED, piece.line());
        }
        String read = piece.kind().isHeading()
                ? Inline.plain(text, report, piece.line())
                : Emphasis.read(text, report, piece.line());
        return Inline.html(quotes.smarten(read, report, piece.line()));
    }
}
