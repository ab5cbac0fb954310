package io.masthead.domain.edition;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.preflight.Preflight;
import io.masthead.domain.preflight.PreflightKey;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The short transactions around the typesetting of pages that are only looked at. */
@ApplicationScoped
class PreflightTransactions {

    /** Whoever watches one that has ended meanwhile still finds it. */
    private static final int KEPT_JOBS = 5;

    @Inject
    ManuscriptFactory manuscripts;

    @Inject
    Preflight preflight;

    @Inject
    Jobs jobs;

    @Inject
    IdleTransactionLimit idle;

    /** The next edition's pages, frozen as loosely as a proof: that a text is not the approved one is another reason. */
    @Transactional
    FrozenIssue freeze(UUID job) {
        idle.raise();
        var issue = Issue.withId(Editions.issueOf(Job.withId(job)));
        var sections = Section.of(issue);
        var manuscript = manuscripts
                .freeze(issue, sections, Manuscript.Kind.PROOF, issue.editions() + 1)
                .as(Manuscript.Kind.EDITION);
        var key = PreflightKey.of(issue, sections);
        jobs.keep(job, key);
        return new FrozenIssue(manuscript, key);
    }

    /**
     * Keeps what was found.
     *
     * @param key of the issue as it was frozen; null where it could not be: then as it stands
     */
    @Transactional
    void store(UUID id, @Nullable String key, PreflightReport report) {
        var job = Job.withId(id);
        var issue = Issue.locked(Editions.issueOf(job));
        var checked = key == null ? PreflightKey.of(issue, Section.of(issue)) : key;
        jobs.done(id, preflight.learn(issue, checked, report));
        next(issue, job);
    }

    /** The pages stay unknown; whoever asks again has them checked again. */
    @Transactional
    void fail(UUID id, List<Reason> problem) {
        var job = Job.withId(id);
        var issue = Issue.lockedEvenDiscarded(Editions.issueOf(job));
        if (jobs.fail(id, problem) && !issue.isDiscarded()) {
            preflight.learnFailure(issue, job.payload());
            next(issue, job);
        }
    }

    private void next(Issue issue, Job ended) {
        Job.forgetEnded(Preflight.JOB, ended.subject(), KEPT_JOBS);
        preflight.afterCheck(issue, ended.requester());
    }
}
