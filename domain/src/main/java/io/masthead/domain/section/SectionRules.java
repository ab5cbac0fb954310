package io.masthead.domain.section;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.message.Messages;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.UserText;
import io.masthead.domain.review.ReviewRules;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The guards of a section's moves. Answers all reasons; buttons, pages and the API ask here and nowhere else. */
final class SectionRules {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 2_000_000;

    private SectionRules() {}

    /** What stands against a move whatever comes with it, in the order of docs/workflow.md. */
    static List<Reason> refusals(Section section, SectionMove move, Actor actor) {
        var reasons = new ArrayList<>(actor.lacks(move.roles()));
        reasons.addAll(section.issue().frozenBecause());
        reasons.addAll(wrongState(section, move));
        reasons.addAll(particular(section, move, actor));
        reasons.sort(Comparator.comparing(reason -> reason.code().kind()));
        return reasons;
    }

    /** The same, and what is wrong with what comes with it. */
    static List<Reason> refusals(Section section, SectionMove move, Actor actor, MoveRequest request) {
        var reasons = new ArrayList<>(refusals(section, move, actor));
        reasons.addAll(missing(move, request));
        reasons.addAll(unusable(section, move, request));
        return reasons;
    }

    /** What no revision can hold. */
    static List<Reason> problems(SectionText text) {
        return problems(text, HtmlWriter.write(text.body()));
    }

    /** The same, with its body as it is written. */
    static List<Reason> problems(SectionText text, String html) {
        var problems = new ArrayList<Reason>();
        problems.addAll(UserText.lineProblems("title", text.title(), LONGEST_TITLE));
        problems.addAll(UserText.lineProblems("byline", text.byline(), LONGEST_TITLE));
        if (!fits(html)) {
            problems.add(Reason.ofField(GeneralReason.TOO_LONG, "body", String.valueOf(LONGEST_BODY)));
        }
        return problems;
    }

    /** Whether a revision may have that body. */
    static boolean fits(String html) {
        return html.length() <= LONGEST_BODY;
    }

    private static List<Reason> wrongState(Section section, SectionMove move) {
        return move.from().contains(section.state())
                ? List.of()
                : List.of(Reason.of(SectionReason.WRONG_STATE, words(Set.of(section.state())), words(move.from())));
    }

    /** What holds for one move alone. */
    private static List<Reason> particular(Section section, SectionMove move, Actor actor) {
        var review = section.review();
        return switch (move) {
            case SAVE, RESTORE, REOPEN -> List.of();
            case SUBMIT -> unfit(section.head());
            case WITHDRAW -> actor.hasAny(Role.PUBLISHER) ? List.of() : ReviewRules.refusalsToWithdraw(review, actor);
            case REQUEST_CHANGES ->
                ReviewRules.refusalsToDecide(review, section.head().authors(), actor);
            case APPROVE -> ReviewRules.refusalsToApprove(review, section.head().authors(), actor);
            case REPLACE_REVIEWER -> ReviewRules.refusalsToSubstitute(review);
        };
    }

    /** Why a text cannot be put before reviewers. */
    private static List<Reason> unfit(Revision head) {
        return head.readable().map(SectionRules::unfit).orElseGet(() -> List.of(head.unreadable()));
    }

    private static List<Reason> unfit(SectionText text) {
        var reasons = new ArrayList<Reason>();
        if (text.title().isEmpty()) {
            reasons.add(Reason.of(SectionReason.TITLE_EMPTY));
        }
        if (text.body().isEmpty()) {
            reasons.add(Reason.of(SectionReason.BODY_EMPTY));
        }
        reasons.addAll(AccessibilityReasons.in(text.body()));
        return reasons;
    }

    private static List<Reason> missing(SectionMove move, MoveRequest request) {
        return move.required().stream()
                .filter(field -> !request.has(field))
                .map(field -> Reason.ofField(GeneralReason.MISSING, field.label()))
                .toList();
    }

    private static List<Reason> unusable(Section section, SectionMove move, MoveRequest request) {
        var reasons = new ArrayList<Reason>();
        if (request.text() != null) {
            reasons.addAll(problems(request.text()));
        }
        move.words().ifPresent(field -> reasons.addAll(UserText.problems(field.label(), request.words())));
        var seen = request.revision();
        if (move.asksFor(MoveField.REVISION) && seen != null && seen != section.headNumber()) {
            reasons.add(Reason.of(SectionReason.OTHER_REVISION, seen.toString(), String.valueOf(section.headNumber())));
        }
        if (move == SectionMove.APPROVE && section.head().readable().isEmpty()) {
            reasons.add(section.head().unreadable());
        }
        if (move == SectionMove.SUBMIT
                && section.headWasRejected()
                && request.words().isEmpty()) {
            reasons.add(Reason.of(SectionReason.UNCHANGED_SINCE_REJECTION));
        }
        var substitution = request.substitution();
        if (substitution != null && section.review().isOpen()) {
            reasons.addAll(ReviewRules.refusals(
                    section.review().openRound(), section.head().authors(), substitution));
        }
        return reasons;
    }

    private static String words(Set<SectionState> states) {
        return Messages.localized(
                states.stream().sorted().map(state -> "state." + state).toList());
    }
}
