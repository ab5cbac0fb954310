package io.masthead.domain.check.text;

/** Where a line of a text stands. */
public enum LineKind {
    TITLE,
    BYLINE,
    HEADING,
    TEXT,
    CELL,
    CAPTION,
    NOTE;

    /** Whether it names what follows or stands beside it, so that a month in it is most probably the issue's. */
    public boolean names() {
        return this == TITLE || this == HEADING || this == CAPTION;
    }
}
