package io.masthead.domain.section;

import static io.masthead.domain.section.MoveField.COMMENT;
import static io.masthead.domain.section.MoveField.NOTE;
import static io.masthead.domain.section.MoveField.OLD_REVISION;
import static io.masthead.domain.section.MoveField.PERSON;
import static io.masthead.domain.section.MoveField.REASON;
import static io.masthead.domain.section.MoveField.REPLACEMENT;
import static io.masthead.domain.section.MoveField.REVISION;
import static io.masthead.domain.section.MoveField.TEXT;
import static io.masthead.domain.section.SectionState.APPROVED;
import static io.masthead.domain.section.SectionState.CHANGES_REQUESTED;
import static io.masthead.domain.section.SectionState.DRAFT;
import static io.masthead.domain.section.SectionState.IN_REVIEW;
import static io.masthead.domain.staff.Role.EDITOR;
import static io.masthead.domain.staff.Role.PUBLISHER;
import static io.masthead.domain.staff.Role.REVIEWER;

import io.masthead.domain.staff.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that can be done to a section's text: by whom, from which states, to which, and what it asks for. The one place
 * where this stands; a test holds it against the table in docs/workflow.md. The reasons that go beyond it are in
 * {@link SectionRules}, what a move changes in {@link MoveEffects}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets cannot be modified
public enum SectionMove {
    SAVE(by(EDITOR, PUBLISHER), from(DRAFT, CHANGES_REQUESTED), stays(), needs(TEXT), mayHave(NOTE)),
    RESTORE(by(EDITOR, PUBLISHER), from(DRAFT, CHANGES_REQUESTED), stays(), needs(OLD_REVISION), mayHave()),
    /** To APPROVED where exactly this text was approved last: that approval is revived. */
    SUBMIT(
            by(EDITOR, PUBLISHER),
            from(DRAFT, CHANGES_REQUESTED),
            to(IN_REVIEW, APPROVED),
            needs(),
            mayHave(REVISION, COMMENT)),
    WITHDRAW(by(EDITOR, PUBLISHER), from(IN_REVIEW), to(DRAFT), needs(), mayHave(REVISION, REASON)),
    REQUEST_CHANGES(by(REVIEWER), from(IN_REVIEW), to(CHANGES_REQUESTED), needs(REVISION, COMMENT), mayHave()),
    /** To APPROVED where the review policy is met by it. */
    APPROVE(by(REVIEWER), from(IN_REVIEW), to(IN_REVIEW, APPROVED), needs(REVISION), mayHave(COMMENT)),
    REPLACE_REVIEWER(by(PUBLISHER), from(IN_REVIEW), stays(), needs(PERSON, REPLACEMENT, REASON), mayHave()),
    REOPEN(by(EDITOR, PUBLISHER), from(APPROVED), to(DRAFT), needs(REASON), mayHave(REVISION));

    private final Set<Role> roles;
    private final Set<SectionState> from;
    private final Set<SectionState> to;
    private final Set<MoveField> required;
    private final Set<MoveField> optional;

    SectionMove(
            Set<Role> roles,
            Set<SectionState> from,
            Set<SectionState> to,
            Set<MoveField> required,
            Set<MoveField> optional) {
        this.roles = roles;
        this.from = from;
        this.to = to;
        this.required = required;
        this.optional = optional;
    }

    /** The move as addresses write it, such as {@code request-changes}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The roles of which one is needed. */
    public Set<Role> roles() {
        return roles;
    }

    /** The states from which it is possible. */
    public Set<SectionState> from() {
        return from;
    }

    /** The states to which it can lead; none where the section stays in the state that it is in. */
    public Set<SectionState> to() {
        return to;
    }

    /** Whether it can lead from the one state to the other. */
    public boolean leads(SectionState before, SectionState after) {
        return from.contains(before) && (to.isEmpty() ? before == after : to.contains(after));
    }

    /** What it is refused without. */
    public Set<MoveField> required() {
        return required;
    }

    /** What may come with it. */
    public Set<MoveField> optional() {
        return optional;
    }

    /** Whether it asks for that, or may come with it. */
    public boolean asksFor(MoveField field) {
        return required.contains(field) || optional.contains(field);
    }

    /** The field of the words that come with it; empty where it takes none. */
    public Optional<MoveField> words() {
        return Stream.of(required, optional)
                .flatMap(Set::stream)
                .filter(MoveField::isWords)
                .findFirst();
    }

    /** Whether it is a reviewer's verdict, which no author gives. */
    public boolean isDecision() {
        return this == APPROVE || this == REQUEST_CHANGES;
    }

    private static Set<Role> by(Role... roles) {
        return set(Role.class, roles);
    }

    private static Set<SectionState> from(SectionState... states) {
        return set(SectionState.class, states);
    }

    private static Set<SectionState> to(SectionState... states) {
        return set(SectionState.class, states);
    }

    private static Set<SectionState> stays() {
        return Set.of();
    }

    private static Set<MoveField> needs(MoveField... fields) {
        return set(MoveField.class, fields);
    }

    private static Set<MoveField> mayHave(MoveField... fields) {
        return set(MoveField.class, fields);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, E[] elements) {
        var set = EnumSet.noneOf(type);
        set.addAll(List.of(elements));
        return Collections.unmodifiableSet(set);
    }
}
