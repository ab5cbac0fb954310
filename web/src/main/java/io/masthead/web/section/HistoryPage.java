package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section's revisions, the newest first.
 *
 * @param from the older of the two that are compared, or would be
 * @param to the newer of the two
 * @param changes what differs between them; null where nothing is compared
 * @param shown the revision that is read; null where none is
 * @param unreadable which of these cannot be read
 * @param reasons why a revision was not restored just now
 */
@CheckedTemplate(basePath = "section")
record HistoryPage(
        SectionHeader header,
        List<HistoryLine> lines,
        @Nullable String newer,
        @Nullable String older,
        int from,
        int to,
        @Nullable DifferenceView changes,
        @Nullable Shown shown,
        List<String> unreadable,
        Permission restore,
        List<String> reasons)
        implements TemplateInstance {

    /** An old revision to read. */
    record Shown(int number, String title, String byline, String html, boolean same) {}
}
