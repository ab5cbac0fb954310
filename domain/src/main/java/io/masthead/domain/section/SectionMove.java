package io.masthead.domain.section;

import static io.masthead.domain.section.SectionState.APPROVED;
import static io.masthead.domain.section.SectionState.CHANGES_REQUESTED;
import static io.masthead.domain.section.SectionState.DRAFT;
import static io.masthead.domain.section.SectionState.IN_REVIEW;

import io.masthead.domain.staff.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be done to a section's text: by whom, from which states. The one place where this stands; a test
 * holds it against the table in docs/workflow.md.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copied on the way out
public enum SectionMove {
    SAVE(EnumSet.of(DRAFT, CHANGES_REQUESTED), Role.EDITOR, Role.PUBLISHER),
    RESTORE(EnumSet.of(DRAFT, CHANGES_REQUESTED), Role.EDITOR, Role.PUBLISHER),
    SUBMIT(EnumSet.of(DRAFT, CHANGES_REQUESTED), Role.EDITOR, Role.PUBLISHER),
    WITHDRAW(EnumSet.of(IN_REVIEW), Role.EDITOR, Role.PUBLISHER),
    REQUEST_CHANGES(EnumSet.of(IN_REVIEW), Role.REVIEWER),
    APPROVE(EnumSet.of(IN_REVIEW), Role.REVIEWER),
    REPLACE_REVIEWER(EnumSet.of(IN_REVIEW), Role.PUBLISHER),
    REOPEN(EnumSet.of(APPROVED), Role.EDITOR, Role.PUBLISHER);

    private final Set<SectionState> from;
    private final Set<Role> roles;

    SectionMove(Set<SectionState> from, Role first, Role... others) {
        this.from = from;
        this.roles = EnumSet.of(first, others);
    }

    /** The states from which it is possible. */
    public Set<SectionState> from() {
        return EnumSet.copyOf(from);
    }

    /** The roles of which one is needed. */
    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    /** What the words that come with it are called: a comment for those who read on, or the reason why something ends. */
    public String words() {
        return isDecision() || this == SUBMIT ? "comment" : "reason";
    }

    /** Whether it is a reviewer's verdict, which no author gives. */
    public boolean isDecision() {
        return this == APPROVE || this == REQUEST_CHANGES;
    }
}
