package io.masthead.domain.edition;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and what was said of it.
 *
 * @param reason the finding as a reason against publishing
 * @param waiver what lets it pass; null where nothing does
 */
public record Judged(
        Finding finding, Reason reason, @Nullable Waiver waiver) {

    static Judged of(Finding finding, List<Waiver> waivers, Issue issue, List<Section> sections) {
        var waiver = waivers.stream()
                .filter(it -> it.covers(finding, issue, sections))
                .findFirst();
        return new Judged(finding, Objections.reason(finding, sections), waiver.orElse(null));
    }
}
