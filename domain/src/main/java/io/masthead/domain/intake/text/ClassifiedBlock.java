package io.masthead.domain.intake.text;

/** A block of a section's text while it is put together. */
final class ClassifiedBlock {

    /** What a block is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        LOWER_HEADING,
        ITEM,
        NUMBERED_ITEM,
        QUOTATION,
        /** A paragraph that is neither joined to others nor a heading. */
        KEPT,
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
    private boolean afterGap = true;

    /**
     * @param line where it begins
     * @param number the number of a numbered item, else 0
     */
    ClassifiedBlock(Kind kind, int line, int number, String text) {
        this.kind = kind;
        this.line = line;
        this.number = number;
        this.text = new StringBuilder(text);
    }

    /** The same, with the line before it right above it. */
    ClassifiedBlock withoutGap() {
        afterGap = false;
        return this;
    }

    /** Whether an empty line, or one that was left out, stands before it. */
    boolean isAfterGap() {
        return afterGap;
    }

    ClassifiedBlock as(Kind other) {
        return new ClassifiedBlock(other, line, 0, text.toString());
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

    /** Whether its last word is divided by a hyphen that is printed at a line's end alone. */
    boolean isCutBySoftHyphen() {
        return last() == ControlCharacters.SOFT_HYPHEN;
    }

    private char last() {
        return CharacterRules.last(text);
    }

    /** Appends what follows over the end of a line or a page; a divided word keeps its hyphen and gets no space. */
    void append(CharSequence more, ReportBuilder report) {
        int end = text.length();
        boolean lower = CharacterRules.beginsLower(more);
        boolean divided =
                end > 1 && CharacterRules.isHyphen(last()) && Character.isLetter(text.charAt(end - 2)) && lower;
        if (isCutBySoftHyphen()) {
            text.setLength(end - 1);
            report.count(ImportWarning.WORD_MENDED, line);
        } else if (divided) {
            report.add(ImportWarning.HYPHEN_KEPT, line, text.substring(Math.max(0, end - 30)) + more);
        } else {
            text.append(' ');
        }
        text.append(more);
    }
}
