package io.masthead.domain.edition;

import io.masthead.domain.edition.Typesetter.Typeset;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.job.Job;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jboss.logging.Logger;

/** Typesets for a job, outside any transaction, and turns whatever goes wrong into the job's end. */
@ApplicationScoped
class Setting {

    private static final Logger LOG = Logger.getLogger(Setting.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);

    @Inject
    Jobs jobs;

    @Inject
    Press press;

    @Inject
    Typesetter typesetter;

    /**
     * Takes the steps.
     *
     * @throws CancellationException when the server stops; the job stays begun, and the next start finds it interrupted
     */
    void of(UUID job, Runnable steps) {
        try {
            steps.run();
        } catch (CancellationException e) {
            LOG.infof("Job %s was interrupted, because the server stops", job);
            throw e;
        } catch (Refused | Untypesettable e) {
            LOG.infof("Job %s ended without a result: %s", job, e.getMessage());
            press.fail(job, String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            // an error too: whatever is thrown past here would have the job begun again every ten seconds
            LOG.errorf(e, "Job %s failed", job);
            press.fail(job, "Something unexpected went wrong; the server's log has the details under job " + job + ".");
        }
    }

    Typeset typeset(UUID job, Manuscript manuscript) {
        jobs.reach(job, Job.Step.TYPESETTING, 0.1);
        var reported = new long[] {System.nanoTime()};
        var typeset = typesetter.typeset(manuscript, fraction -> {
            if (System.nanoTime() - reported[0] > BETWEEN_REPORTS.toNanos()) {
                reported[0] = System.nanoTime();
                jobs.reach(job, Job.Step.TYPESETTING, 0.1 + 0.8 * fraction);
            }
        });
        jobs.reach(job, Job.Step.STORING, 0.9);
        return typeset;
    }
}
