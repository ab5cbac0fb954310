package io.masthead.domain.edition;

import io.masthead.domain.job.Job;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.job.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes a proof. Interrupted, it is made once more: a proof changes nothing. */
@ApplicationScoped
class ProofWork implements Work {

    private static final Logger LOG = Logger.getLogger(ProofWork.class);

    @Inject
    Jobs jobs;

    @Inject
    Press press;

    @Inject
    Setting setting;

    @Override
    public Job.Kind kind() {
        return Job.Kind.PROOF;
    }

    @Override
    public void run(UUID job) {
        switch (jobs.begin(job)) {
            case NEW, INTERRUPTED -> make(job);
            case INTERRUPTED_AGAIN ->
                press.fail(
                        job, "Making the proof was interrupted twice, because the server stopped. Ask for it again.");
            case ENDED -> LOG.debugf("Job %s had ended", job);
        }
    }

    private void make(UUID job) {
        setting.of(job, () -> {
            var manuscript = press.freezeProof(job);
            press.storeProof(job, setting.typeset(job, manuscript));
        });
    }
}
