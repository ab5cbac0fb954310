package io.masthead.domain.issue;

import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.UniqueKey;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.UserText;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Plans issues, renames them, moves them to another month, discards them. */
@ApplicationScoped
public class Issues {

    /** A publication has one issue for a month. */
    private static final UniqueKey PERIOD = new UniqueKey("uq_issue_holds_period");

    @Inject
    Event<DomainEvent> events;

    /**
     * Plans an issue.
     *
     * @throws Refused if there is no such publication, the period is taken or no month, or the title is too long
     */
    @Transactional
    public Issue plan(String publication, @Nullable String period, String title, Actor actor) {
        Refused.ifAny(actor.lacks(IssueMove.PLAN.roles()), Subject.publication(publication));
        var problems = new ArrayList<>(Issue.problems(title));
        if (publication.isBlank()) {
            problems.add(Reason.ofField(GeneralReason.MISSING, "publication"));
        }
        var known = publication.isBlank() ? null : Publication.named(publication);
        var month = free(known, period, problems);
        if (known == null || month == null || !problems.isEmpty()) {
            throw new Refused(problems, Subject.publication(publication));
        }
        var issue = open(known, month, title);
        events.fire(new IssuePlanned(actor, issue.id(), month));
        return issue;
    }

    /**
     * The period of an issue that is to be made; null, and one problem more, where it is no month, or taken.
     *
     * @param publication null where none was named
     */
    public @Nullable YearMonth free(@Nullable Publication publication, @Nullable String period, List<Reason> problems) {
        var month = Period.read(period, problems);
        if (publication != null && month != null && Issue.of(publication, month).isPresent()) {
            problems.add(Reason.of(IssueReason.PERIOD_TAKEN, month.toString()));
        }
        return month;
    }

    /** Makes an issue inside the transaction of whoever reads or clones one; that records it. */
    public Issue open(Publication publication, YearMonth period, String title) {
        refuseTaken(publication, period);
        var issue = new Issue(publication, period, title);
        issue.persist();
        flush(period);
        return issue;
    }

    /**
     * What is to be changed about an issue; null leaves it as it is.
     *
     * @param title the new title
     * @param period the new month
     */
    public record Change(@Nullable String title, @Nullable String period) {}

    /**
     * Changes title or period.
     *
     * @param basedOn the version that the publisher saw; null where none was named
     * @throws Refused if it was changed meanwhile, is frozen or published, the period is taken or no month, the title too
     *     long, or an edition prints the old period
     */
    @Transactional
    public Issue change(UUID id, @Nullable Integer basedOn, Change change, Actor actor) {
        var issue = Issue.locked(id);
        var reasons = new ArrayList<>(issue.stale(basedOn));
        reasons.addAll(issue.refusals(IssueMove.ARRANGE, actor));
        if (change.title() != null) {
            reasons.addAll(Issue.problems(change.title()));
        }
        var month = change.period() == null ? null : Period.read(change.period(), reasons);
        boolean moves = month != null && !month.equals(issue.period());
        if (moves && month != null) {
            reasons.addAll(refusalsToMove(issue, month));
        }
        Refused.ifAny(reasons, Subject.issue(id));
        if (change.title() != null) {
            issue.rename(change.title());
        }
        if (moves && month != null) {
            issue.moveTo(month);
            flush(month);
        }
        events.fire(new IssueChanged(actor, id, issue.title(), issue.period()));
        return issue;
    }

    private static List<Reason> refusalsToMove(Issue issue, YearMonth month) {
        if (issue.editions() > 0) {
            return List.of(Reason.of(IssueReason.PERIOD_PRINTED));
        }
        return Issue.of(issue.publication(), month).isPresent()
                ? List.of(Reason.of(IssueReason.PERIOD_TAKEN, month.toString()))
                : List.of();
    }

    /**
     * Discards an issue that was never published; its period is free again.
     *
     * @param basedOn the version that the publisher saw; null where none was named
     * @throws Refused if it was changed meanwhile, was published, is being published, or no reason is given
     */
    @Transactional
    public void discard(UUID id, @Nullable Integer basedOn, String reason, Actor actor) {
        var issue = Issue.locked(id);
        var reasons = new ArrayList<>(issue.stale(basedOn));
        reasons.addAll(issue.refusals(IssueMove.DISCARD, actor, reason));
        Refused.ifAny(reasons, Subject.issue(id));
        var words = UserText.cleaned(reason);
        issue.discard();
        events.fire(new IssueDiscarded(actor, id, words));
    }

    private static void refuseTaken(Publication publication, YearMonth period) {
        if (Issue.of(publication, period).isPresent()) {
            throw taken(period);
        }
    }

    /** Two people who plan the same month at once: the unique key decides, and the second gets the same sentence. */
    private static void flush(YearMonth period) {
        try {
            Issue.flush();
        } catch (ConstraintViolationException e) {
            if (!PERIOD.isViolatedBy(e)) {
                throw e;
            }
            var taken = taken(period);
            taken.addSuppressed(e);
            throw taken;
        }
    }

    private static Refused taken(YearMonth period) {
        return new Refused(List.of(Reason.of(IssueReason.PERIOD_TAKEN, period.toString())), null);
    }
}
