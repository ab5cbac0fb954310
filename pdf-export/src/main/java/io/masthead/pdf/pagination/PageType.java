package io.masthead.pdf.pagination;

import java.util.Locale;

/** The kinds of page; the style sheet has the margins, heads and feet of each under its name. */
enum PageType {
    COVER,
    BODY,
    WIDE;

    String pageName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
