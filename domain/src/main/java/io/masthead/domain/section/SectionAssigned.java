package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.staff.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to write or to review a section.
 *
 * @param actor who asked
 * @param section the section
 * @param editor the name of who writes; null for nobody
 * @param reviewers the names of who reviews
 * @param draftDue the day for the draft; null for none
 * @param reviewDue the day for the review; null for none
 */
public record SectionAssigned(
        Actor actor,
        UUID section,
        @Nullable String editor,
        List<String> reviewers,
        @Nullable LocalDate draftDue,
        @Nullable LocalDate reviewDue)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.section(section);
    }

    @Override
    public String label() {
        return "section-assigned";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "editor", Objects.toString(editor, ""),
                "reviewers", String.join(", ", reviewers),
                "draftDue", Objects.toString(draftDue, ""),
                "reviewDue", Objects.toString(reviewDue, ""));
    }
}
