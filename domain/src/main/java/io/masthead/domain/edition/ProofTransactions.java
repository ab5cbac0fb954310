package io.masthead.domain.edition;

import io.masthead.domain.edition.Typesetter.Typeset;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.persistence.IdleTransactionLimit;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The short transactions around the typesetting of a proof. */
@ApplicationScoped
class ProofTransactions {

    @Inject
    ManuscriptFactory manuscripts;

    @Inject
    Jobs jobs;

    @Inject
    IdleTransactionLimit idle;

    /** The manuscript of the issue as it stands. */
    @Transactional
    Manuscript freeze(UUID job) {
        idle.raise();
        var issue = Issue.withId(Editions.issueOf(Job.withId(job)));
        return manuscripts.freeze(issue, Section.of(issue), Manuscript.Kind.PROOF, 0);
    }

    @Transactional
    void store(UUID job, Typeset typeset) {
        // alone with the issue, because whoever stores a proof also clears the oldest away
        var issue = Issue.locked(Editions.issueOf(Job.withId(job)));
        jobs.done(job, Proof.store(issue, typeset).id());
    }

    @Transactional
    void fail(UUID job, List<Reason> problem) {
        jobs.fail(job, problem);
    }
}
