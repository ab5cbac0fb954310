package io.masthead.web.edition;

import io.masthead.web.layout.ZonedDates.Stamp;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

@CheckedTemplate(basePath = "edition")
record VerifyPage(
        String sha256, @Nullable String error, @Nullable Found found) implements TemplateInstance {

    /** What is known of a checksum; without an edition nothing is. */
    record Found(@Nullable EditionSummary edition) {}

    /** The edition that it belongs to. */
    record EditionSummary(
            String issue,
            String href,
            int number,
            int pages,
            Stamp published,
            String publishedBy,
            @Nullable Newer newer,
            EditionPage.@Nullable Retraction retraction,
            List<EditionPage.Entry> sections) {}

    /** A newer edition of the same issue. */
    record Newer(int number, String href) {}
}
