package io.masthead.domain.section;

import io.masthead.domain.Sentences;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.refusal.Given;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The guards of a section's moves. Answers all reasons; buttons, pages and the API ask here and nowhere else. */
final class SectionRules {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 2_000_000;

    private SectionRules() {}

    static List<Reason> refusals(Section section, SectionMove move, Actor actor) {
        var reasons = new ArrayList<Reason>();
        reasons.addAll(role(move, actor));
        reasons.addAll(person(section, move, actor));
        reasons.addAll(section.issue().frozenBecause());
        reasons.addAll(state(section, move, actor));
        if (move == SectionMove.SUBMIT) {
            reasons.addAll(text(section));
        }
        return reasons;
    }

    /** What depends on the request: the revision that it names, the words that come with it. */
    static List<Reason> refusals(
            Section section, SectionMove move, Actor actor, @Nullable Integer revision, String words) {
        var reasons = new ArrayList<>(refusals(section, move, actor));
        reasons.addAll(Given.problems(move.words(), words));
        if (move.isDecision() && revision == null) {
            reasons.add(Reason.ofField(ReasonCode.MISSING, "revision"));
        } else if (revision != null && revision != section.headNumber()) {
            reasons.add(
                    Reason.of(ReasonCode.OTHER_REVISION, revision.toString(), String.valueOf(section.headNumber())));
        }
        if (move == SectionMove.SUBMIT && section.headWasRejected() && words.isEmpty()) {
            reasons.add(Reason.of(ReasonCode.UNCHANGED_SINCE_REJECTION));
        }
        if (move == SectionMove.REQUEST_CHANGES && words.isEmpty()) {
            reasons.add(Reason.ofField(ReasonCode.MISSING, move.words()));
        }
        if (move == SectionMove.REOPEN && words.isEmpty()) {
            reasons.add(Reason.ofField(ReasonCode.MISSING, move.words()));
        }
        return reasons;
    }

    /** What stands against one person taking another's place among those whom the open round names. */
    static List<Reason> refusals(Section section, String person, Person replacement) {
        var round = section.openRound();
        var naming = round.stagesAhead().stream()
                .filter(stage -> stage.people().contains(person))
                .toList();
        var reasons = new ArrayList<Reason>();
        if (naming.isEmpty()) {
            reasons.add(Reason.ofField(ReasonCode.NOT_NAMED, "person"));
        }
        round.approvalsOfStage().stream()
                .filter(approval -> approval.person().subject().equals(person))
                .forEach(it -> reasons.add(Reason.of(ReasonCode.REPLACED_HAS_APPROVED, it.personName())));
        if (naming.stream().anyMatch(stage -> stage.people().contains(replacement.subject()))) {
            reasons.add(Reason.ofField(ReasonCode.NAMED_ALREADY, "replacement", replacement.name()));
        }
        if (section.head().authors().contains(replacement.id())
                || round.openedBy().id().equals(replacement.id())) {
            reasons.add(Reason.ofField(ReasonCode.REPLACEMENT_WROTE, "replacement", replacement.name()));
        }
        return reasons;
    }

    /** What no revision can hold. */
    static List<Reason> problems(SectionText text) {
        var problems = new ArrayList<Reason>();
        problems.addAll(Given.lineProblems("title", text.title(), LONGEST_TITLE));
        problems.addAll(Given.lineProblems("byline", text.byline(), LONGEST_TITLE));
        if (text.body().html().length() > LONGEST_BODY) {
            problems.add(Reason.ofField(ReasonCode.TOO_LONG, "body", String.valueOf(LONGEST_BODY)));
        }
        return problems;
    }

    private static List<Reason> role(SectionMove move, Actor actor) {
        if (actor.hasAny(move.roles().toArray(new Role[0]))) {
            return List.of();
        }
        return List.of(Role.missing(move.roles()));
    }

    private static List<Reason> person(Section section, SectionMove move, Actor actor) {
        var round = section.round();
        var reasons = new ArrayList<Reason>();
        if (move.isDecision()) {
            if (section.head().authors().stream().anyMatch(actor::is)) {
                reasons.add(Reason.of(ReasonCode.OWN_TEXT));
            }
            if (round != null && round.isOpen()) {
                reasons.addAll(reviewer(round, actor));
            }
        }
        boolean isPublisher = actor.hasAny(Role.PUBLISHER);
        if (move == SectionMove.WITHDRAW
                && round != null
                && round.isOpen()
                && !isPublisher
                && !actor.is(round.openedBy().id())) {
            reasons.add(Reason.of(ReasonCode.NOT_SUBMITTER));
        }
        return reasons;
    }

    private static List<Reason> reviewer(ReviewRound round, Actor actor) {
        var reasons = new ArrayList<Reason>();
        if (actor.is(round.openedBy().id())) {
            reasons.add(Reason.of(ReasonCode.OWN_SUBMISSION));
        }
        var stage = round.currentStage();
        if (!stage.admits(actor.subject())) {
            reasons.add(Reason.of(ReasonCode.NOT_IN_STAGE, stage.name()));
        }
        return reasons;
    }

    private static List<Reason> state(Section section, SectionMove move, Actor actor) {
        if (!move.from().contains(section.state())) {
            return List.of(Reason.of(ReasonCode.WRONG_STATE, words(Set.of(section.state())), words(move.from())));
        }
        if (move == SectionMove.APPROVE && section.openRound().approvedInThisStageBy(actor)) {
            return List.of(Reason.of(ReasonCode.ALREADY_APPROVED_BY_YOU));
        }
        if (move == SectionMove.REPLACE_REVIEWER && !section.openRound().namesPeople()) {
            return List.of(Reason.of(ReasonCode.NOBODY_NAMED));
        }
        return List.of();
    }

    private static List<Reason> text(Section section) {
        var reasons = new ArrayList<Reason>();
        var text = section.head().text();
        if (text.title().isEmpty()) {
            reasons.add(Reason.of(ReasonCode.TITLE_EMPTY));
        }
        if (text.body().isEmpty()) {
            reasons.add(Reason.of(ReasonCode.BODY_EMPTY));
        }
        reasons.addAll(Barriers.in(text.body()));
        return reasons;
    }

    private static String words(Set<SectionState> states) {
        return Sentences.words(
                states.stream().sorted().map(state -> "state." + state).toList());
    }
}
