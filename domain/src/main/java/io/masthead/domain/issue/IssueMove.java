package io.masthead.domain.issue;

import io.masthead.domain.staff.Role;
import java.util.EnumSet;
import java.util.Set;

/** Everything that can be done to an issue as a whole, and by whom. When, answers {@link Issue#refusals}. */
@SuppressWarnings("ImmutableEnumChecker") // the set is copied on the way out
public enum IssueMove {
    /** A proof of the issue as it stands. */
    PROOF(Role.EDITOR, Role.REVIEWER, Role.PUBLISHER, Role.AUDITOR),
    /** One section more. */
    ADD_SECTION(Role.EDITOR, Role.PUBLISHER),
    /** Title, period, running order, dropping a section, who is asked and until when. */
    ARRANGE(Role.PUBLISHER),
    /** Another issue with the same structure. */
    CLONE(Role.PUBLISHER),
    /** Giving it up before any edition. */
    DISCARD(Role.PUBLISHER),
    /** The next edition; that its sections are ready is looked at besides. */
    PUBLISH(Role.PUBLISHER),
    /** Letting a finding of the print gate pass, and taking that back. */
    WAIVE(Role.PUBLISHER),
    /** Back into production after an edition. */
    CORRECT(Role.PUBLISHER),
    /** Giving a correction up. */
    ABANDON(Role.PUBLISHER),
    /** Marking an edition as retracted. */
    RETRACT(Role.PUBLISHER);

    private final Set<Role> roles;

    IssueMove(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    /** The roles of which one is needed. */
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }
}
