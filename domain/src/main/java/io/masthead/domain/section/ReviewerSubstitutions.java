package io.masthead.domain.section;

import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.UserText;
import io.masthead.domain.review.ReviewerSubstitution;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import io.masthead.domain.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts somebody in the place of a person whom an open review names, so that it does not wait for somebody who is away. */
@ApplicationScoped
public class ReviewerSubstitutions {

    @Inject
    Staff staff;

    @Inject
    Sections sections;

    /**
     * Who for whom, by their ids in the realm, and why.
     *
     * @param person whom the review names
     * @param replacement who decides instead
     * @param reason why
     */
    public record Request(
            @Nullable String person,
            @Nullable String replacement,
            @Nullable String reason) {}

    /**
     * Makes the move {@link SectionMove#REPLACE_REVIEWER} for people who are known by their ids. The directory is asked before
     * the transaction begins.
     *
     * @param basedOn the version of the section that the publisher saw; null where none was named
     * @throws Refused if the section was changed meanwhile, the rules forbid it, nobody is named, the person is not or has
     *     approved already, the replacement is no reviewer, named already or an author, or no reason is given
     */
    public Section replace(UUID id, @Nullable Integer basedOn, Request request, Actor actor) {
        Refused.ifAny(sections.refusals(id, basedOn, SectionMove.REPLACE_REVIEWER, actor), Subject.section(id));
        Refused.ifAny(problems(request), Subject.section(id));
        var person = given(request.person());
        var replacement = staff.assignable(given(request.replacement()), "replacement", Role.REVIEWER);
        var substitution = new ReviewerSubstitution(person, staff.nameOf(person), staff.known(replacement));
        var move = MoveRequest.substitute(substitution, given(request.reason()));
        return sections.apply(id, basedOn, SectionMove.REPLACE_REVIEWER, move, actor);
    }

    private List<Reason> problems(Request request) {
        var problems = new ArrayList<Reason>();
        problems.addAll(missing("person", request.person()));
        problems.addAll(missing("reason", request.reason()));
        problems.addAll(UserText.problems("reason", request.reason()));
        problems.addAll(missing("replacement", request.replacement()));
        var replacement = given(request.replacement());
        if (!replacement.isEmpty()) {
            problems.addAll(staff.unassignable(replacement, "replacement", Role.REVIEWER));
        }
        return problems;
    }

    private static List<Reason> missing(String field, @Nullable String value) {
        return given(value).isEmpty() ? List.of(Reason.ofField(GeneralReason.MISSING, field)) : List.of();
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
