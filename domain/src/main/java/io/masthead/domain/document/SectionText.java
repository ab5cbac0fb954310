package io.masthead.domain.document;

import io.masthead.domain.language.SingleLine;

/**
 * What a revision holds: title, byline and body. Title and byline are plain text on one line, see {@link SingleLine};
 * their length and hidden characters in them are for whoever takes them in to check.
 */
public record SectionText(String title, String byline, Document body) {
    public SectionText {
        title = SingleLine.of(title);
        byline = SingleLine.of(byline);
    }

    /** Whether both say the same in the same form; block ids do not count. */
    public boolean sameContentAs(SectionText other) {
        return title.equals(other.title)
                && byline.equals(other.byline)
                && body.withoutIds().equals(other.body.withoutIds());
    }

    /** The words of the body, as a person counts them. */
    public int words() {
        return body.words();
    }
}
