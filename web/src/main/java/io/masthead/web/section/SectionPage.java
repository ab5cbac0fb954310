package io.masthead.web.section;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section to read and to review.
 *
 * @param html the text, cleaned
 * @param changes what differs from what was reviewed last; null where nothing was
 * @param marked whether the differences are shown, or the clean text
 * @param replacing who can be replaced by whom; null where the person cannot replace anybody
 * @param attempt what was refused just now; null where nothing was
 */
@CheckedTemplate(basePath = "section")
record SectionPage(
        Heading heading,
        Facts facts,
        @Nullable Why why,
        String html,
        @Nullable Changes changes,
        boolean marked,
        Review review,
        List<RoundLine> rounds,
        @Nullable Replacing replacing,
        @Nullable MoveAttempt attempt)
        implements TemplateInstance {

    SectionPage with(Replacing people) {
        return new SectionPage(heading, facts, why, html, changes, marked, review, rounds, people, attempt);
    }
}
