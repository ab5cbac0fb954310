package io.masthead.web.section;

import io.masthead.web.draft.DraftNotice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section to read and to review.
 *
 * @param changeRequest why changes were requested; null where none are
 * @param editable whether the person can change the text now
 * @param writer who writes in it now; null where nobody does
 * @param html the text, cleaned
 * @param changes what differs from what was reviewed last; null where nothing was
 * @param marked whether the differences are shown, or the clean text
 * @param panels the moves that the person can make, or why not
 * @param refused what was refused just now; null where nothing was
 */
@CheckedTemplate(basePath = "section")
record SectionPage(
        SectionHeader header,
        SectionSummary summary,
        @Nullable ChangeRequest changeRequest,
        boolean editable,
        DraftNotice.@Nullable Writer writer,
        String html,
        @Nullable DifferenceView changes,
        boolean marked,
        List<MovePanel> panels,
        List<RoundLine> rounds,
        @Nullable RefusedMove refused)
        implements TemplateInstance {}
