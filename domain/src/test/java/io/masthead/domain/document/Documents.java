package io.masthead.domain.document;

import io.masthead.domain.document.html.HtmlSanitizer;

/** Documents for tests, from any HTML, pictures included. */
public final class Documents {
    private Documents() {}

    public static Document of(String html) {
        return HtmlSanitizer.sanitize(html, "en", address -> true).document();
    }
}
