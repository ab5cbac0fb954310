package io.masthead.pdf.pagination;

import java.util.Locale;

/** The types of page; the style sheet has the margins, heads and feet of each under its name (CSS Paged Media 3, 4). */
enum PageType {
    COVER,
    BODY,
    LANDSCAPE;

    String pageName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
