package io.masthead.domain.intake;

/** A block of a section's text while it is put together. */
final class Piece {

    /** What a block is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        LOWER_HEADING,
        ITEM,
        NUMBERED_ITEM,
        QUOTATION,
        ROW;

        boolean isItem() {
            return this == ITEM || this == NUMBERED_ITEM;
        }

        boolean isHeading() {
            return this == HEADING || this == LOWER_HEADING;
        }
    }

    private final Kind kind;
    private final int line;
    private final int number;
    private final StringBuilder text;

    /**
     * @param line where it begins
     * @param number the number of a numbered item, else 0
     */
    Piece(Kind kind, int line, int number, String text) {
        this.kind = kind;
        this.line = line;
        this.number = number;
        this.text = new StringBuilder(text);
    }

    Piece as(Kind other) {
        return new Piece(other, line, 0, text.toString());
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    int line() {
        return line;
    }

    int number() {
        return number;
    }

    CharSequence text() {
        return text;
    }

    /** Appends what follows over the end of a line or a page; a divided word keeps its hyphen and gets no space. */
    void append(CharSequence more, Report report) {
        int end = text.length();
        boolean divided = end > 1
                && text.charAt(end - 1) == '-'
                && Character.isLetter(text.charAt(end - 2))
                && Letters.beginsLower(more);
        if (divided) {
            report.add(Remark.HYPHEN_KEPT, line, text.substring(Math.max(0, end - 30)) + more);
        } else {
            text.append(' ');
        }
        text.append(more);
    }
}
