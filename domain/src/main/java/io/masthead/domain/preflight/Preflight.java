package io.masthead.domain.preflight;

import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.issue.IssueState;
import io.masthead.domain.job.Job;
import io.masthead.domain.job.JobKind;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionState;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Has the pages of issues checked. One check of an issue waits or runs at a time, on whatever node; what is printed is read
 * when it runs, and where something has changed at its end, the next is queued. So nothing piles up while people save often,
 * and no change is missed: whoever queues a check and whoever ends one are alone with the issue.
 */
@ApplicationScoped
public class Preflight {

    /** The kind of its jobs: publications and proofs, for which people wait, go first. */
    public static final JobKind JOB = new JobKind("PREFLIGHT", 10);

    /** So long a check waits for further changes while some section is still worked on. */
    private static final Duration CALM = Duration.ofMillis(500);

    @Inject
    Jobs jobs;

    @Inject
    Event<CheckEnded> ended;

    /** Once the transaction is committed, a check of that issue has ended, well or not. */
    record CheckEnded(UUID issue) {}

    /**
     * Whether a change of the issue, which is committed and had its row locked, may ask for a check, read without a lock: most of
     * what happens to an issue prints nothing else. One that is running may have read what was before, but has not ended yet:
     * its end looks at the issue anew, alone with it, and queues the next.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean mayBeDue(UUID id) {
        if (isUnderWay(id) || !Issue.isKept(id)) {
            return false;
        }
        var issue = Issue.withId(id);
        return isPrintable(issue)
                && PreflightReport.of(issue, Section.of(issue)).isEmpty();
    }

    /** Something happened to the issue: queues a check, unless what is printed stays the same. */
    @Transactional(TxType.REQUIRES_NEW)
    public void afterChange(UUID id, Actor actor) {
        var issue = Issue.lockedEvenDiscarded(id);
        var sections = Section.of(issue);
        if (isDue(issue, sections)) {
            queue(issue, sections, actor);
        }
    }

    /**
     * Somebody asks for a check: queues one where the pages are not checked, or the last check went wrong. One that waits for
     * further changes waits no longer.
     *
     * @return the job; empty where the pages are checked, or are being printed
     * @throws Refused if there is no such issue
     */
    @Transactional
    public Optional<Job> check(UUID id, Actor actor) {
        var issue = Issue.locked(id);
        var sections = Section.of(issue);
        var underWay = underWay(issue);
        underWay.filter(job -> job.status() == Job.Status.QUEUED).ifPresent(job -> jobs.expedite(job, JOB));
        if (underWay.isPresent() || !isWanted(issue, sections)) {
            return underWay;
        }
        StoredReport.forgetFailure(id, PreflightKey.of(issue, sections));
        return Optional.of(jobs.queue(JOB, Subject.issue(id), actor));
    }

    /** The check of the issue that waits or runs; empty where none does. */
    public static Optional<Job> underWay(Issue issue) {
        return Job.underWay(JOB, Subject.issue(issue.id()));
    }

    /** The ids of the newest issues in production, of whatever publication. */
    @Transactional
    List<UUID> inProduction(int most) {
        return Issue.inProduction(most);
    }

    /** Whether every section is approved: then the pages alone can stand in the way of publishing. */
    @Transactional
    boolean isFinished(UUID issue) {
        return isFinished(Section.of(Issue.withId(issue)));
    }

    @Transactional
    boolean isUnderWay(UUID issue) {
        return Job.isUnderWay(JOB, Subject.issue(issue));
    }

    /**
     * Takes over what was found on the pages of an issue; alone with the issue.
     *
     * @param key the {@link PreflightKey} of the issue as it stood
     */
    @Transactional(TxType.MANDATORY)
    public UUID learn(Issue issue, String key, PreflightReport report) {
        return StoredReport.store(issue, key, report);
    }

    /**
     * Takes over that a check went wrong; alone with the issue. What an earlier one found on the same pages stays.
     *
     * @param key the {@link PreflightKey} of the issue as it stood; null where it was not even read: then as it stands
     */
    @Transactional(TxType.MANDATORY)
    public void learnFailure(Issue issue, @Nullable String key) {
        var checked = key == null ? PreflightKey.of(issue, Section.of(issue)) : key;
        if (StoredReport.of(issue.id(), checked).isEmpty()) {
            StoredReport.store(issue, checked, PreflightReport.FAILED);
        }
    }

    /** At the end of a check, good or bad, alone with the issue: queues the next, where something has changed meanwhile. */
    @Transactional(TxType.MANDATORY)
    public void afterCheck(Issue issue, Actor actor) {
        ended.fire(new CheckEnded(issue.id()));
        var sections = Section.of(issue);
        if (isDue(issue, sections)) {
            queue(issue, sections, actor);
        }
    }

    private static boolean isDue(Issue issue, List<Section> sections) {
        return isPrintable(issue)
                && underWay(issue).isEmpty()
                && PreflightReport.of(issue, sections).isEmpty();
    }

    private static boolean isWanted(Issue issue, List<Section> sections) {
        return isPrintable(issue)
                && PreflightReport.of(issue, sections)
                        .filter(report -> !report.failed())
                        .isEmpty();
    }

    /** A publication looks at its own pages. */
    private static boolean isPrintable(Issue issue) {
        return issue.state() == IssueState.IN_PRODUCTION && issue.publishJob() == null;
    }

    /** At once where the issue may well be published next. */
    private void queue(Issue issue, List<Section> sections, Actor actor) {
        jobs.queue(JOB, Subject.issue(issue.id()), actor, isFinished(sections) ? Duration.ZERO : CALM);
    }

    private static boolean isFinished(List<Section> sections) {
        return sections.stream().allMatch(section -> section.state() == SectionState.APPROVED);
    }
}
