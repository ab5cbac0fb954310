package io.masthead.domain.preflight;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueMove;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.UserText;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets findings pass, and takes that back. */
@ApplicationScoped
public class Waivers {

    @Inject
    PreflightWait wait;

    @Inject
    Event<DomainEvent> events;

    /**
     * Which finding is meant.
     *
     * @param rule the name of its rule
     * @param section the id of its section; absent for the cover and the colophon
     * @param place its place, as the finding names it
     */
    public record FindingId(
            @Nullable String rule,
            @Nullable String section,
            @Nullable String place) {

        boolean means(Finding finding) {
            return finding.rule().name().equals(rule)
                    && finding.section().equals(Objects.requireNonNullElse(section, ""))
                    && finding.place().equals(place);
        }
    }

    /**
     * Lets a finding pass while its text is what it is now.
     *
     * @throws Refused if nobody may waive it, there is no such finding, or no reason is given
     */
    public Waiver waive(UUID issue, FindingId meant, @Nullable String reason, Actor actor) {
        Refused.ifAny(actor.lacks(IssueMove.WAIVE.roles()), Subject.issue(issue));
        wait.checked(issue, actor);
        return store(issue, meant, reason, actor);
    }

    @Transactional
    Waiver store(UUID id, FindingId meant, @Nullable String reason, Actor actor) {
        var issue = Issue.locked(id);
        var sections = Section.of(issue);
        var known = PreflightReport.of(issue, sections);
        Refused.ifAny(refusals(issue, known, meant, actor), Subject.issue(id));
        var finding = known.flatMap(report -> finding(report, meant)).orElseThrow();
        var earlier = Waiver.of(issue).stream()
                .filter(it -> it.covers(finding, issue, sections))
                .findFirst();
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var waiver = new Waiver(issue, sections, finding, UserText.required("reason", reason), actor);
        waiver.persist();
        events.fire(new FindingWaived(
                actor, subject(issue, waiver), waiver.rule(), waiver.place(), waiver.contentHash(), waiver.reason()));
        return waiver;
    }

    /**
     * Takes a waiver back: the finding stands in the way again.
     *
     * @throws Refused if there is no such waiver, or the issue is frozen or published
     */
    @Transactional
    public void takeBack(UUID id, UUID waiverId, Actor actor) {
        Refused.ifAny(actor.lacks(IssueMove.WAIVE.roles()), Subject.issue(id));
        var issue = Issue.locked(id);
        var waiver = Waiver.withId(issue, waiverId);
        Refused.ifAny(issue.refusals(IssueMove.WAIVE, actor), Subject.issue(id));
        waiver.delete();
        events.fire(new WaiverTakenBack(
                actor, subject(issue, waiver), waiver.rule(), waiver.place(), waiver.contentHash()));
    }

    /** Every reason why the actor cannot let that pass now. */
    static List<Reason> refusals(Issue issue, Optional<PreflightReport> known, FindingId meant, Actor actor) {
        var reasons = new ArrayList<>(issue.refusals(IssueMove.WAIVE, actor));
        if (known.isEmpty()) {
            reasons.add(Reason.of(PreflightReason.PAGES_UNCHECKED));
            return reasons;
        }
        if (known.get().failed()) {
            reasons.add(Reason.of(PreflightReason.CHECK_FAILED));
            return reasons;
        }
        var finding = finding(known.get(), meant);
        if (finding.isEmpty()) {
            reasons.add(Reason.of(PreflightReason.NO_SUCH_FINDING));
        } else if (finding.get().rule().blocks()) {
            reasons.add(Reason.of(PreflightReason.NEVER_WAIVED));
        }
        return reasons;
    }

    private static Optional<Finding> finding(PreflightReport report, FindingId meant) {
        return report.findings().stream().filter(meant::means).findFirst();
    }

    private static Subject subject(Issue issue, Waiver waiver) {
        return waiver.section().isEmpty() ? Subject.issue(issue.id()) : Subject.section(waiver.section());
    }
}
