package io.masthead.web.section;

import io.masthead.domain.document.html.HtmlSanitizer.Sanitized;
import java.util.List;
import java.util.Locale;

/** What becomes of typed HTML: how many words it has, and what is left out of it. What keeps readers out stands in the checks. */
record TextPreview(int words, List<Line> lines) {

    private static final int LISTED = 20;

    /** One thing that was left out, its words, and what became of it. */
    record Line(String what, String text, String reason) {}

    static TextPreview of(Sanitized sanitized, Locale spoken) {
        var document = sanitized.document();
        return new TextPreview(
                document.words(),
                sanitized.warnings().stream()
                        .map(it -> new Line(it.what(), it.text(), it.sentence(spoken)))
                        .toList());
    }

    /** What was left out, as far as anybody reads on. */
    public List<Line> listed() {
        return lines.subList(0, Math.min(LISTED, lines.size()));
    }

    public int unlisted() {
        return lines.size() - listed().size();
    }
}
