package io.masthead.domain.issue;

import static io.masthead.domain.issue.IssueField.FILE;
import static io.masthead.domain.issue.IssueField.PERIOD;
import static io.masthead.domain.issue.IssueField.REASON;
import static io.masthead.domain.issue.IssueField.TITLE;
import static io.masthead.domain.issue.IssueStage.BEING_PUBLISHED;
import static io.masthead.domain.issue.IssueStage.DISCARDED;
import static io.masthead.domain.issue.IssueStage.IN_CORRECTION;
import static io.masthead.domain.issue.IssueStage.IN_PRODUCTION;
import static io.masthead.domain.issue.IssueStage.PUBLISHED;
import static io.masthead.domain.staff.Role.AUDITOR;
import static io.masthead.domain.staff.Role.EDITOR;
import static io.masthead.domain.staff.Role.PUBLISHER;
import static io.masthead.domain.staff.Role.REVIEWER;

import io.masthead.domain.staff.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that can be done to an issue as a whole: by whom, at which stages, to which, and what it asks for. The one place
 * where this stands; a test holds it against the table in docs/workflow.md. What stands against a move answers
 * {@link Issue#refusals}; what depends on sections and editions, whoever makes the edition.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets cannot be modified
public enum IssueMove {
    /** Planning an issue. */
    PLAN(by(PUBLISHER), asNew(), to(IN_PRODUCTION), needs(PERIOD), mayHave(TITLE)),
    /** Reading an issue in from a file. */
    IMPORT(by(EDITOR, PUBLISHER), asNew(), to(IN_PRODUCTION), needs(FILE, PERIOD), mayHave()),
    /** A proof of the issue as it stands. */
    PROOF(by(EDITOR, REVIEWER, PUBLISHER, AUDITOR), unlessDiscarded(), stays(), needs(), mayHave()),
    /** One section more. */
    ADD_SECTION(by(EDITOR, PUBLISHER), inWork(), stays(), needs(TITLE), mayHave()),
    /** Title, period, running order, dropping a section, who is asked and until when. */
    ARRANGE(by(PUBLISHER), inWork(), stays(), needs(), mayHave(TITLE, PERIOD)),
    /** Another issue with the same structure. */
    CLONE(by(PUBLISHER), unlessDiscarded(), stays(), needs(PERIOD), mayHave()),
    /** Giving it up before any edition. */
    DISCARD(by(PUBLISHER), at(IN_PRODUCTION), to(DISCARDED), needs(REASON), mayHave()),
    /** Letting a finding of preflight pass, and taking that back. */
    WAIVE(by(PUBLISHER), inWork(), stays(), needs(REASON), mayHave()),
    /** The next edition, made by a job. */
    PUBLISH(by(PUBLISHER), inWork(), to(BEING_PUBLISHED), needs(), mayHave()),
    /** Back into production after an edition. */
    CORRECT(by(PUBLISHER), at(PUBLISHED), to(IN_CORRECTION), needs(REASON), mayHave()),
    /** Giving a correction up. */
    ABANDON(by(PUBLISHER), at(IN_CORRECTION), to(PUBLISHED), needs(), mayHave(REASON)),
    /** Marking an edition as retracted. */
    RETRACT(by(PUBLISHER), unlessDiscarded(), stays(), needs(REASON), mayHave());

    private final Set<Role> roles;
    private final Set<IssueStage> from;
    private final Set<IssueStage> to;
    private final Set<IssueField> required;
    private final Set<IssueField> optional;

    IssueMove(
            Set<Role> roles,
            Set<IssueStage> from,
            Set<IssueStage> to,
            Set<IssueField> required,
            Set<IssueField> optional) {
        this.roles = roles;
        this.from = from;
        this.to = to;
        this.required = required;
        this.optional = optional;
    }

    /** The roles of which one is needed. */
    public Set<Role> roles() {
        return roles;
    }

    /** The stages at which it is possible; none where it makes a new issue. */
    public Set<IssueStage> from() {
        return from;
    }

    /** The stage to which it leads; none where the issue stays at the stage that it is at. */
    public Set<IssueStage> to() {
        return to;
    }

    /** What it is refused without. */
    public Set<IssueField> required() {
        return required;
    }

    /** What may come with it. */
    public Set<IssueField> optional() {
        return optional;
    }

    private static Set<Role> by(Role... roles) {
        return set(Role.class, roles);
    }

    private static Set<IssueStage> at(IssueStage... stages) {
        return set(IssueStage.class, stages);
    }

    private static Set<IssueStage> inWork() {
        return at(IN_PRODUCTION, IN_CORRECTION);
    }

    private static Set<IssueStage> unlessDiscarded() {
        return at(IN_PRODUCTION, BEING_PUBLISHED, PUBLISHED, IN_CORRECTION);
    }

    private static Set<IssueStage> asNew() {
        return at();
    }

    private static Set<IssueStage> to(IssueStage stage) {
        return at(stage);
    }

    private static Set<IssueStage> stays() {
        return at();
    }

    private static Set<IssueField> needs(IssueField... fields) {
        return set(IssueField.class, fields);
    }

    private static Set<IssueField> mayHave(IssueField... fields) {
        return set(IssueField.class, fields);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, E[] elements) {
        var set = EnumSet.noneOf(type);
        set.addAll(List.of(elements));
        return Collections.unmodifiableSet(set);
    }
}
