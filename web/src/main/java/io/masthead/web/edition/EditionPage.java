package io.masthead.web.edition;

import io.masthead.web.layout.ZonedDates.Stamp;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

@CheckedTemplate(basePath = "edition")
record EditionPage(
        String publication,
        String period,
        String language,
        String title,
        String tagline,
        List<Name> names,
        Summary summary,
        List<Entry> sections,
        List<Sibling> siblings,
        List<String> otherTools,
        @Nullable Retraction retraction)
        implements TemplateInstance {

    /** The institute's name in one language. */
    record Name(String language, String name) {}

    /** What is known of the edition as a file. */
    record Summary(
            int number,
            int newest,
            String newestHref,
            int pages,
            Stamp published,
            String publishedBy,
            String sha256,
            @Nullable String file) {

        public boolean isNewest() {
            return number == newest;
        }
    }

    /** A section as it was printed. */
    record Entry(String numeral, String title, String byline, List<Approval> approvals) {}

    /** Who approved it. */
    record Approval(String by, int revision, Stamp at) {}

    /** Another edition of the issue, or this one. */
    record Sibling(int number, String href, Stamp published, boolean here, boolean retracted) {}

    /** Why it is gone. */
    record Retraction(String day, String by, String reason) {}
}
