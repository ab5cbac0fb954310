package io.masthead.domain.intake;

import io.masthead.domain.intake.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of a section into blocks, each line by its own looks; what belongs together is joined later. */
final class Pieces {

    private static final Pattern NUMBERED = Pattern.compile("\\(?(?<number>\\d{1,3})[.)]\\s+(?<text>\\S.*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\([^)]*\\)");
    private static final Pattern HASHES = Pattern.compile("(?<hashes>#{1,6})\\s+(?<text>\\S.*)");
    private static final Pattern CLOSING_HASHES = Pattern.compile("\\s#+$");

    private final List<Line> lines;
    private final Wrapping wrapping;
    private final Report report;
    private final List<Piece> pieces = new ArrayList<>();
    private int itemIndent;
    private int lastNumber;

    private Pieces(List<Line> lines, Wrapping wrapping, Report report) {
        this.lines = lines;
        this.wrapping = wrapping;
        this.report = report;
    }

    static List<Piece> of(List<Line> lines, Wrapping wrapping, Report report) {
        return new Pieces(lines, wrapping, report).read();
    }

    private List<Piece> read() {
        boolean gap = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            gap = line.isBlank() || isDropped(line) || add(line, i, gap);
        }
        return pieces;
    }

    private boolean isDropped(Line line) {
        Remark remark = Contents.isPageNumber(line.text())
                ? Remark.PAGE_NUMBER_DROPPED
                : isRule(line.text()) ? Remark.RULE_DROPPED : isPicture(line.text()) ? Remark.PICTURE_DROPPED : null;
        if (remark != null) {
            report.add(remark, line);
        }
        return remark != null;
    }

    private static boolean isRule(String text) {
        return text.length() >= 3
                && "-*_=~–—•".indexOf(text.charAt(0)) >= 0
                && text.chars().allMatch(c -> c == text.charAt(0) || c == ' ');
    }

    private static boolean isPicture(String text) {
        return text.startsWith("![")
                && text.length() < 4 * Headings.LONGEST_TITLE
                && PICTURE.matcher(text).matches();
    }

    /** Adds the line as a new block or to the last one; answers that there is no gap behind it. */
    private boolean add(Line line, int at, boolean gap) {
        String text = Letters.collapse(line.text());
        Piece marked = marked(line, at, text);
        if (marked != null
                && !gap
                && marked.is(Kind.QUOTATION)
                && pieces.getLast().is(Kind.QUOTATION)) {
            pieces.getLast().append(marked.text(), report);
        } else if (marked != null) {
            pieces.add(marked);
        } else if (!gap && !pieces.isEmpty() && continues(at)) {
            pieces.getLast().append(text, report);
        } else {
            pieces.add(new Piece(Kind.PARAGRAPH, line.number(), 0, text));
        }
        return false;
    }

    private boolean continues(int at) {
        Piece last = pieces.getLast();
        return !last.kind().isHeading() && !last.is(Kind.ROW) && wrapping.runsOn(lines.get(at - 1), lines.get(at));
    }

    private @Nullable Piece marked(Line line, int at, String text) {
        char first = text.charAt(0);
        if (first == '#') {
            return heading(line, text);
        }
        if (first == '>') {
            return quotation(line, text.substring(1).strip());
        }
        if (first == '|') {
            report.add(Remark.TABLE_NOT_READ, line);
            return new Piece(Kind.ROW, line.number(), 0, text);
        }
        if (Bullet.isSure(text) || (Bullet.isDash(text) && hasDashNear(at))) {
            return item(line, text);
        }
        return numbered(line, text);
    }

    private @Nullable Piece heading(Line line, String text) {
        if (text.length() > Headings.LONGEST_TITLE) {
            return null;
        }
        Matcher hashes = HASHES.matcher(text);
        if (!hashes.matches()) {
            return null;
        }
        Kind kind = hashes.group("hashes").length() > 2 && hasHeading() ? Kind.LOWER_HEADING : Kind.HEADING;
        String title = CLOSING_HASHES.matcher(hashes.group("text")).replaceFirst("");
        return new Piece(kind, line.number(), 0, title);
    }

    private boolean hasHeading() {
        return pieces.stream().anyMatch(piece -> piece.kind().isHeading());
    }

    private @Nullable Piece quotation(Line line, String text) {
        return text.isEmpty() ? null : new Piece(Kind.QUOTATION, line.number(), 0, text);
    }

    private @Nullable Piece item(Line line, String text) {
        String content = Bullet.strip(text);
        if (content.isEmpty()) {
            return null;
        }
        noteIndent(line);
        return new Piece(Kind.ITEM, line.number(), 0, content);
    }

    private void noteIndent(Line line) {
        boolean first = pieces.isEmpty() || !pieces.getLast().kind().isItem();
        if (first) {
            itemIndent = line.indent();
        } else if (line.indent() > itemIndent + 1) {
            report.add(Remark.LIST_FLATTENED, line);
        }
    }

    private boolean hasDashNear(int at) {
        return hasDash(at, -1) || hasDash(at, 1);
    }

    private boolean hasDash(int at, int step) {
        int near = at + step;
        while (near >= 0 && near < lines.size() && lines.get(near).isBlank() && Math.abs(near - at) < 4) {
            near += step;
        }
        return near >= 0 && near < lines.size() && Bullet.isDash(lines.get(near).text());
    }

    /** A number begins a list at 1, or goes on where the last one ended; else it belongs to the sentence. */
    private @Nullable Piece numbered(Line line, String text) {
        if (!Character.isDigit(text.charAt(0)) && text.charAt(0) != '(') {
            return null;
        }
        Matcher form = NUMBERED.matcher(text);
        if (!form.lookingAt()) {
            return null;
        }
        int number = Integer.parseInt(form.group("number"));
        if (number != 1 && number != lastNumber + 1) {
            return null;
        }
        lastNumber = number;
        noteIndent(line);
        return new Piece(Kind.NUMBERED_ITEM, line.number(), number, text.substring(form.start("text")));
    }
}
