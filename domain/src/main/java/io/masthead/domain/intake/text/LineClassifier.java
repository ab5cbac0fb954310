package io.masthead.domain.intake.text;

import io.masthead.domain.intake.text.ClassifiedBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of a section into blocks, each line by its own looks; what belongs together is joined later. */
final class LineClassifier {

    private static final Pattern NUMBERED =
            Pattern.compile("\\(?(?<number>\\d{1,3})[.)][\\s\u00A0]+(?<text>[^\\s\u00A0].*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\([^)]*\\)");
    private static final Pattern HASHES = Pattern.compile("(?<hashes>#{1,6})\\s+(?<text>\\S.*)");
    private static final Pattern CLOSING_HASHES = Pattern.compile("\\s#+$");

    /** No bulletin has more pages; what is higher is a year or an amount. */
    private static final int LAST_PAGE = 999;

    private final List<TextLine> lines;
    private final TableRows tableRows;
    private final NoteLines notes;
    private final LineWrapping wrapping;
    private final ReportBuilder report;
    private final List<ClassifiedBlock> pieces = new ArrayList<>();
    private int itemIndent;
    private int lastNumber;
    private int lastPage;
    private char listSign;
    private boolean headingSeen;
    private int quotationDepth;

    private LineClassifier(List<TextLine> lines, LineWrapping wrapping, ReportBuilder report) {
        this.lines = lines;
        this.tableRows = new TableRows(lines);
        this.notes = new NoteLines(lines);
        this.wrapping = wrapping;
        this.report = report;
    }

    static List<ClassifiedBlock> of(List<TextLine> lines, LineWrapping wrapping, ReportBuilder report) {
        return new LineClassifier(lines, wrapping, report).read();
    }

    private List<ClassifiedBlock> read() {
        boolean gap = true;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            gap = line.isBlank() || isDropped(line, i) || isGapOfQuotation(line, i) || add(line, i, gap);
        }
        return pieces;
    }

    private boolean isDropped(TextLine line, int at) {
        ImportWarning warning = isPageNumber(line, at)
                ? ImportWarning.PAGE_NUMBER_DROPPED
                : isRule(line.text())
                        ? ImportWarning.RULE_DROPPED
                        : isPicture(line.text()) ? ImportWarning.PICTURE_DROPPED : null;
        if (warning != null) {
            report.add(warning, line);
        }
        return warning != null;
    }

    /** A number alone is a page's only if those before it were lower, and no year, and no column of numbers is near. */
    private boolean isPageNumber(TextLine line, int at) {
        if (PageFurniture.isLabelledPage(line.text())) {
            return true;
        }
        int number = PageFurniture.numberAlone(line.text());
        if (number <= lastPage || number > LAST_PAGE || !isAtAGap(at) || isInColumn(at)) {
            return false;
        }
        lastPage = number;
        return true;
    }

    /** A number between two lines of text is a word of theirs. */
    private boolean isAtAGap(int at) {
        return at == 0
                || at == lines.size() - 1
                || lines.get(at - 1).isBlank()
                || lines.get(at + 1).isBlank();
    }

    private boolean isInColumn(int at) {
        return isNumber(at - 1) || isNumber(at + 1);
    }

    private boolean isNumber(int at) {
        return at >= 0
                && at < lines.size()
                && PageFurniture.numberAlone(lines.get(at).text()) > 0;
    }

    private static boolean isRule(String text) {
        return text.length() >= 3
                && "-*_=~–—•".indexOf(text.charAt(0)) >= 0
                && text.chars().allMatch(c -> c == text.charAt(0) || c == ' ');
    }

    private static boolean isPicture(String text) {
        return text.startsWith("![")
                && text.length() < 4 * SectionSplitter.LONGEST_TITLE
                && PICTURE.matcher(text).matches();
    }

    /** Adds the line as a new block or to the last one; answers that there is no gap behind it. */
    private boolean add(TextLine line, int at, boolean gap) {
        String text = CharacterRules.collapse(line.text());
        int depth = quotationDepth;
        ClassifiedBlock marked = marked(line, at, text);
        if (marked != null && !gap && marked.is(Kind.QUOTATION) && lastIs(Kind.QUOTATION) && quotationDepth == depth) {
            pieces.getLast().append(marked.text(), report);
        } else if (marked == null && !gap && !pieces.isEmpty() && continues(at)) {
            report.count(ImportWarning.LINES_JOINED, line.number());
            pieces.getLast().append(text, report);
        } else {
            ClassifiedBlock piece =
                    marked == null ? new ClassifiedBlock(Kind.PARAGRAPH, line.number(), 0, text) : marked;
            pieces.add(gap ? piece : piece.withoutGap());
        }
        return false;
    }

    private boolean lastIs(Kind kind) {
        return !pieces.isEmpty() && pieces.getLast().is(kind);
    }

    private boolean continues(int at) {
        ClassifiedBlock last = pieces.getLast();
        return !last.kind().isHeading()
                && !last.is(Kind.ROW)
                && !last.is(Kind.QUOTATION)
                && (lines.get(at - 1).endsInsideWord() || wrapping.runsOn(lines.get(at - 1), lines.get(at)));
    }

    private @Nullable ClassifiedBlock marked(TextLine line, int at, String text) {
        char first = text.charAt(0);
        if (first == '#') {
            return heading(line, text);
        }
        if (first == '>') {
            return quotation(line, text);
        }
        if (first == '|' || tableRows.isRow(at)) {
            report.add(ImportWarning.TABLE_NOT_READ, line);
            return new ClassifiedBlock(Kind.ROW, line.number(), 0, text);
        }
        if (isNumber(at) && (isAtAGap(at) || isInColumn(at))) {
            report.add(ImportWarning.NUMBER_KEPT, line);
            return new ClassifiedBlock(Kind.KEPT, line.number(), 0, text);
        }
        if (Bullet.isStar(text) && notes.isNote(at)) {
            report.add(ImportWarning.NOTE_KEPT, line);
            return new ClassifiedBlock(Kind.KEPT, line.number(), 0, text);
        }
        if (Bullet.isSure(line.text()) || (Bullet.isDash(text) && hasDashNear(at))) {
            return item(line);
        }
        return numbered(line, text);
    }

    private @Nullable ClassifiedBlock heading(TextLine line, String text) {
        if (text.length() > SectionSplitter.LONGEST_TITLE) {
            return null;
        }
        Matcher hashes = HASHES.matcher(text);
        if (!hashes.matches()) {
            return null;
        }
        Kind kind = hashes.group("hashes").length() > 2 && headingSeen ? Kind.LOWER_HEADING : Kind.HEADING;
        headingSeen = true;
        String title = CLOSING_HASHES.matcher(hashes.group("text")).replaceFirst("");
        return new ClassifiedBlock(kind, line.number(), 0, title);
    }

    /** As in mail, where each further sign is an earlier letter; “>5 %” is no quotation. */
    private @Nullable ClassifiedBlock quotation(TextLine line, String text) {
        int depth = 0;
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '>' || CharacterRules.isSpace(text.charAt(at)))) {
            depth += text.charAt(at++) == '>' ? 1 : 0;
        }
        boolean amount = text.length() > 1 && "0123456789=".indexOf(text.charAt(1)) >= 0;
        if (at == text.length() || amount) {
            return null;
        }
        quotationDepth = depth;
        report.count(ImportWarning.QUOTATION_READ, line.number());
        return new ClassifiedBlock(Kind.QUOTATION, line.number(), 0, text.substring(at));
    }

    /** The sign of a quotation without words is an empty line inside of it. */
    private boolean isGapOfQuotation(TextLine line, int at) {
        boolean empty = line.text().chars().allMatch(c -> c == '>' || c == ' ');
        boolean gap = empty && (isQuoted(at - 1) || isQuoted(at + 1));
        report.count(ImportWarning.QUOTATION_READ, line.number(), gap ? 1 : 0);
        return gap;
    }

    private boolean isQuoted(int at) {
        return at >= 0 && at < lines.size() && lines.get(at).text().startsWith(">");
    }

    private @Nullable ClassifiedBlock item(TextLine line) {
        String content = CharacterRules.collapse(Bullet.strip(line.text()));
        if (content.isEmpty()) {
            return null;
        }
        noteLevel(line);
        if (Bullet.isDash(line.text()) || Bullet.isLetter(line.text())) {
            report.count(ImportWarning.DASH_AS_BULLET, line.number());
        }
        return new ClassifiedBlock(Kind.ITEM, line.number(), 0, content);
    }

    /** An item further in than the first, or with another of Word's bullets, belongs to a list inside the list. */
    private void noteLevel(TextLine line) {
        boolean first = pieces.isEmpty() || !pieces.getLast().kind().isItem();
        if (first) {
            itemIndent = line.indent();
            listSign = line.text().charAt(0);
        } else if (line.indent() > itemIndent + 1
                || (Bullet.isLetter(line.text()) && line.text().charAt(0) != listSign)) {
            report.add(ImportWarning.LIST_FLATTENED, line);
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
    private @Nullable ClassifiedBlock numbered(TextLine line, String text) {
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
        noteLevel(line);
        return new ClassifiedBlock(Kind.NUMBERED_ITEM, line.number(), number, text.substring(form.start("text")));
    }
}
