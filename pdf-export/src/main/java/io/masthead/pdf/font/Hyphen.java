package io.masthead.pdf.font;

/** The hyphen that the typesetter adds where it divides a word. */
public final class Hyphen {
    /** What stands for it in lines that are laid out: U+00AD, so that it is never taken for one of the author's. */
    public static final char SOFT = '\u00ad';

    /** What is drawn for it. */
    public static final char DRAWN = '-';

    private Hyphen() {}
}
