package io.masthead.domain.edition;

import io.masthead.domain.edition.Typesetter.Typeset;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.event.Subject;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.JobHandler;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jboss.logging.Logger;

/**
 * A job that typesets an issue: frozen in one short transaction, typeset in none, stored in another. The kinds differ in
 * what they freeze and store, and in whether they are repeated when the server stopped in between.
 */
abstract class TypesetJob implements JobHandler {

    private static final Logger LOG = Logger.getLogger(TypesetJob.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

    @Inject
    Jobs jobs;

    @Inject
    Typesetter typesetter;

    /** Freezes, typesets and stores. */
    abstract void make(UUID job);

    /** Ends the job, which cannot be done. */
    abstract void fail(UUID job, List<Reason> problem);

    /** Whether it is made once more by itself where it was interrupted: not where it changes what everybody sees. */
    abstract boolean isRepeated();

    /** Why it is given up when it was interrupted. */
    abstract ReasonCode interrupted();

    @Override
    public boolean isKept(Subject subject) {
        return Issue.isKept(UUID.fromString(subject.id()));
    }

    @Override
    public void run(UUID job) {
        switch (jobs.begin(job)) {
            case NEW -> attempt(job);
            case INTERRUPTED -> {
                if (isRepeated()) {
                    attempt(job);
                } else {
                    fail(job, List.of(Reason.of(interrupted())));
                }
            }
            case INTERRUPTED_AGAIN -> fail(job, List.of(Reason.of(interrupted())));
            case ENDED -> LOG.debugf("Job %s had ended", job);
        }
    }

    /**
     * Turns whatever goes wrong into the job's end.
     *
     * @throws CancellationException when the server stops; the job stays begun, and the next start finds it interrupted
     */
    private void attempt(UUID job) {
        try {
            make(job);
        } catch (CancellationException e) {
            LOG.infof("Job %s was interrupted, because the server stops", job);
            throw e;
        } catch (Refused e) {
            ended(job, e, e.reasons());
        } catch (Untypesettable e) {
            ended(job, e, List.of(Reason.of(TypesettingReason.TYPESETTING_FAILED, e.messages())));
        } catch (Throwable e) {
            // an error too: whatever is thrown past here would have the job begun again every ten seconds
            LOG.errorf(e, "Job %s failed", job);
            fail(job, List.of(Reason.of(TypesettingReason.UNEXPECTED_FAILURE, job.toString())));
        }
    }

    private void ended(UUID job, RuntimeException why, List<Reason> problem) {
        LOG.infof("Job %s ended without a result: %s", job, why.getMessage());
        fail(job, problem);
    }

    /** Typesets outside any transaction, and writes down how far that is. */
    Typeset typeset(UUID job, Manuscript manuscript) {
        reach(job, Step.TYPESETTING, 0.1);
        var reported = new long[] {System.nanoTime()};
        var typeset = typesetter.typeset(manuscript, fraction -> {
            if (System.nanoTime() - reported[0] > BETWEEN_REPORTS.toNanos()) {
                reported[0] = System.nanoTime();
                reach(job, Step.TYPESETTING, 0.1 + 0.8 * fraction);
            }
        });
        reach(job, Step.STORING, 0.9);
        return typeset;
    }

    /** Looks at the pages outside any transaction, without a file: how far that is nobody can tell. */
    List<Finding> findings(UUID job, Manuscript manuscript) {
        reach(job, Step.TYPESETTING, 0.1);
        return typesetter.findings(manuscript);
    }

    private void reach(UUID job, Step step, double fraction) {
        jobs.reach(job, step.name(), fraction);
    }

    private enum Step {
        TYPESETTING,
        STORING
    }
}
