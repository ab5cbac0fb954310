package io.masthead.domain.document.html;

/** Stored HTML that is not what {@link HtmlWriter} writes: somebody changed it, or a schema before this one wrote it. */
public final class InvalidHtml extends RuntimeException {
    private static final int SHOWN = 40;

    private final int position;

    InvalidHtml(String html, int position, String problem) {
        super("At character %d, before “%s”: %s"
                .formatted(position, html.substring(position, Math.min(html.length(), position + SHOWN)), problem));
        this.position = position;
    }

    /** Where the problem begins, in characters from 0. */
    public int position() {
        return position;
    }
}
