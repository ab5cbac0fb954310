package io.masthead.web.section;

import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.SectionReason;
import io.masthead.domain.staff.Actor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether a person can make a move now, and every reason why not.
 *
 * @param timely whether the section stands where the move begins
 * @param entitled whether the person has the role for it
 */
record Permission(SectionMove move, boolean timely, boolean entitled, List<String> reasons) {

    static Permission of(Section section, SectionMove move, Actor actor, Locale locale) {
        var refusals = section.refusals(move, actor);
        return new Permission(
                move,
                refusals.stream().noneMatch(reason -> reason.code() == SectionReason.WRONG_STATE),
                refusals.stream().map(Reason::code).noneMatch(code -> code.kind() == ReasonCode.Kind.ROLE),
                refusals.stream().map(reason -> reason.sentence(locale)).toList());
    }

    /** The same, where something else stands in the way as well. */
    Permission closedBy(String reason) {
        return new Permission(
                move,
                timely,
                entitled,
                Stream.concat(reasons.stream(), Stream.of(reason)).toList());
    }

    public boolean open() {
        return reasons.isEmpty();
    }

    /** Whether it is worth a place on this person's page, open or with its reasons. */
    public boolean concerns() {
        return timely && entitled;
    }
}
