package io.masthead.domain.issue;

import io.masthead.domain.Happening;
import io.masthead.domain.Happening.Action;
import io.masthead.domain.Happening.Subject;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.Given;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Plans issues, renames them, moves them to another month, discards them. */
@ApplicationScoped
public class Issues {

    @Inject
    Event<Happening> happenings;

    /** Every reason why the actor cannot plan an issue. */
    public List<Reason> refusals(Actor actor) {
        return actor.lacks(EnumSet.of(Role.PUBLISHER));
    }

    /** Every reason why the actor cannot read an issue in. */
    public List<Reason> refusalsToImport(Actor actor) {
        return actor.lacks(EnumSet.of(Role.EDITOR, Role.PUBLISHER));
    }

    /**
     * Plans an issue.
     *
     * @throws Refused if the period is taken
     */
    @Transactional
    public Issue plan(String publication, YearMonth period, String title, Actor actor) {
        Refused.ifAny(refusals(actor), Subject.publication(publication));
        var issue = open(Publication.named(publication), period, title);
        fire(issue, Action.ISSUE_PLANNED, actor, Map.of("period", period.toString()));
        return issue;
    }

    /** Makes an issue inside the transaction of whoever reads or clones one; that records it. */
    public Issue open(Publication publication, YearMonth period, String title) {
        var issue = new Issue(publication, period, title);
        refuseTaken(publication, period, issue);
        issue.persist();
        flush(period);
        return issue;
    }

    /**
     * Changes title or period; null leaves it as it is.
     *
     * @throws Refused if the issue is frozen or published, the period is taken, or an edition prints the old one
     */
    @Transactional
    public Issue change(UUID id, @Nullable String title, @Nullable YearMonth period, Actor actor) {
        var issue = Issue.locked(id);
        Refused.ifAny(issue.refusals(IssueMove.ARRANGE, actor), Subject.issue(id));
        if (title != null) {
            issue.rename(title);
        }
        if (period != null && !period.equals(issue.period())) {
            if (issue.editions() > 0) {
                throw new Refused(List.of(Reason.of(ReasonCode.PERIOD_PRINTED)), Subject.issue(id));
            }
            refuseTaken(issue.publication(), period, issue);
            issue.moveTo(period);
            flush(period);
        }
        fire(
                issue,
                Action.ISSUE_CHANGED,
                actor,
                Map.of("title", issue.title(), "period", issue.period().toString()));
        return issue;
    }

    /**
     * Discards an issue that was never published; its period is free again.
     *
     * @throws Refused if it was published, is being published, or no reason is given
     */
    @Transactional
    public void discard(UUID id, String reason, Actor actor) {
        var issue = Issue.locked(id);
        Refused.ifAny(issue.refusals(IssueMove.DISCARD, actor), Subject.issue(id));
        issue.discard();
        fire(issue, Action.ISSUE_DISCARDED, actor, Map.of("reason", Given.text("reason", reason)));
    }

    private static void refuseTaken(Publication publication, YearMonth period, Issue self) {
        Issue.of(publication, period)
                .filter(other -> !other.id().equals(self.id()))
                .ifPresent(other -> {
                    throw taken(period);
                });
    }

    /** Two people who plan the same month at once: the unique key decides, and the second gets the same sentence. */
    private static void flush(YearMonth period) {
        try {
            Issue.flush();
        } catch (ConstraintViolationException e) {
            var taken = taken(period);
            taken.addSuppressed(e);
            throw taken;
        }
    }

    private static Refused taken(YearMonth period) {
        return new Refused(List.of(Reason.of(ReasonCode.PERIOD_TAKEN, period.toString())), null);
    }

    private void fire(Issue issue, Action action, Actor actor, Map<String, String> details) {
        happenings.fire(new Happening(actor, action, Subject.issue(issue.id()), details));
    }
}
