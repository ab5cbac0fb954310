package io.masthead.domain.section;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Given;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.Staff;
import io.masthead.domain.staff.StaffDirectory.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts somebody in the place of a person whom an open review names, so that it does not wait for somebody who is away. */
@ApplicationScoped
public class Replacements {

    @Inject
    Staff staff;

    @Inject
    Event<DomainEvent> events;

    /**
     * Who for whom, by their ids in the realm, and why.
     *
     * @param person whom the review names
     * @param replacement who decides instead
     * @param reason why
     */
    public record Wish(
            @Nullable String person,
            @Nullable String replacement,
            @Nullable String reason) {}

    /**
     * Replaces a named person in every stage that the open round has still to pass; the settings of the publication stay.
     * The directory is asked before the transaction begins.
     *
     * @throws StaleEdit if the section was changed meanwhile
     * @throws Refused if the rules forbid it, nobody is named, the person is not or has approved already, the replacement is
     *     no reviewer, named already or an author, or no reason is given
     */
    public Section replace(UUID id, @Nullable Integer basedOn, Wish wish, Actor actor) {
        refuse(id, basedOn, actor);
        var problems = new ArrayList<Reason>();
        var person = given(problems, "person", wish.person());
        var reason = Given.optional("reason", given(problems, "reason", wish.reason()));
        var subject = given(problems, "replacement", wish.replacement());
        if (!subject.isEmpty()) {
            problems.addAll(staff.unassignable(subject, "replacement", Role.REVIEWER));
        }
        Refused.ifAny(problems, Subject.section(id));
        var replacement = staff.assignable(subject, "replacement", Role.REVIEWER);
        return write(id, basedOn, new Change(person, staff.nameOf(person), replacement, reason), actor);
    }

    record Change(String person, String name, Member replacement, String reason) {}

    /** What stands in the way whatever is wished for comes before what is wrong with the wish. */
    @Transactional
    void refuse(UUID id, @Nullable Integer basedOn, Actor actor) {
        var section = Sections.opened(id, basedOn);
        Refused.ifAny(section.refusals(SectionMove.REPLACE_REVIEWER, actor), Subject.section(id));
    }

    @Transactional
    Section write(UUID id, @Nullable Integer basedOn, Change change, Actor actor) {
        var section = Sections.opened(id, basedOn);
        Refused.ifAny(section.refusals(SectionMove.REPLACE_REVIEWER, actor), Subject.section(id));
        var replacement = staff.known(change.replacement());
        Refused.ifAny(SectionRules.refusals(section, change.person(), replacement), Subject.section(id));
        section.replaceReviewer(change.person(), replacement);
        var stage = section.openRound().currentStage().name();
        events.fire(new ReviewerReplaced(actor, id, stage, change.name(), replacement.name(), change.reason()));
        return section;
    }

    private static String given(List<Reason> problems, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            problems.add(Reason.ofField(ReasonCode.MISSING, field));
            return "";
        }
        return value.strip();
    }
}
