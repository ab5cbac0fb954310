package io.masthead.web.edition;

import io.masthead.web.layout.ZonedDates.Stamp;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

@CheckedTemplate(basePath = "edition")
record ArchivePage(
        List<Shelf> shelves,
        boolean ofOne,
        @Nullable String newer,
        @Nullable String older) implements TemplateInstance {

    /** One publication's editions on this page. */
    record Shelf(String slug, String title, List<Card> cards) {}

    /** An edition, drawn like its cover. */
    record Card(
            String href,
            String institute,
            String instituteLanguage,
            String language,
            String period,
            String title,
            String tagline,
            List<Line> contents,
            int number,
            int pages,
            Stamp published,
            boolean retracted) {}

    /** A line of the contents. */
    record Line(String numeral, String title) {}
}
