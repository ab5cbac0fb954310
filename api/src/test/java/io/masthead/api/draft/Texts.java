package io.masthead.api.draft;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlSanitizer;

/** Texts of one paragraph. */
final class Texts {

    private Texts() {}

    static SectionText of(String words) {
        var html = words.isEmpty() ? "" : "<p>" + words + "</p>";
        return new SectionText(
                "Rivers",
                "",
                HtmlSanitizer.sanitize(html, "en", address -> false).document());
    }
}
