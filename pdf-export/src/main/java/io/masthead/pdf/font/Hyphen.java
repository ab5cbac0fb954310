package io.masthead.pdf.font;

/** The hyphen that the typesetter adds. In the lines it is U+00AD, so that it is never taken for one of the author's. */
public final class Hyphen {
    public static final char SOFT = '\u00ad';
    public static final char DRAWN = '-';

    private Hyphen() {}
}
