package io.masthead.web.section;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Document.Dropped;
import io.masthead.domain.section.AccessibilityReasons;
import java.util.List;
import java.util.Locale;

/** How typed HTML will stand in the section: cleaned, with what is left out of it and what keeps readers out. */
record Preview(String html, int words, List<Dropped> dropped, List<String> problems, String language) {

    private static final int LISTED = 20;

    static Preview of(Document.Cleaned cleaned, String language, Locale spoken) {
        var body = cleaned.body();
        return new Preview(
                body.html(),
                body.words(),
                cleaned.dropped(),
                AccessibilityReasons.in(body).stream()
                        .map(it -> it.sentence(spoken))
                        .toList(),
                language);
    }

    /** What was left out, as far as anybody reads on. */
    public List<Dropped> listed() {
        return dropped.subList(0, Math.min(LISTED, dropped.size()));
    }

    public int unlisted() {
        return dropped.size() - listed().size();
    }
}
