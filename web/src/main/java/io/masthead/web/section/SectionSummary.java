package io.masthead.web.section;

import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Person;
import io.masthead.web.layout.Deadline;
import io.masthead.web.layout.ZonedDates;
import io.masthead.web.layout.ZonedDates.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked, until when, and how the text stands.
 *
 * @param findings how many findings of the checks are open; null while they are not counted
 */
record SectionSummary(
        int words,
        @Nullable Integer target,
        @Nullable String editor,
        List<String> reviewers,
        @Nullable Deadline draftDue,
        boolean draftLate,
        @Nullable Deadline reviewDue,
        boolean reviewLate,
        @Nullable String savedBy,
        Stamp savedAt,
        String hash,
        @Nullable Integer findings) {

    static SectionSummary of(Section section, ZonedDates dates) {
        var assignment = section.assignment();
        var head = section.head();
        var state = section.state();
        var draftDue = dates.deadline(assignment.draftDue());
        var reviewDue = dates.deadline(assignment.reviewDue());
        boolean written = state == SectionState.IN_REVIEW || state == SectionState.APPROVED;
        return new SectionSummary(
                head.words(),
                assignment.targetWords(),
                name(assignment.editor()),
                assignment.reviewers().stream().map(Person::name).toList(),
                draftDue,
                draftDue != null && draftDue.late() && !written,
                reviewDue,
                reviewDue != null && reviewDue.late() && state != SectionState.APPROVED,
                name(head.savedBy()),
                dates.minute(head.savedAt()),
                head.contentHash(),
                section.openFindings());
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : person.name();
    }

    public String shortHash() {
        return ShortHash.of(hash);
    }
}
