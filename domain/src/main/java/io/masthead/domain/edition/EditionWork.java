package io.masthead.domain.edition;

import io.masthead.domain.job.Job;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.job.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Publishes an issue: freeze, typeset, store. Interrupted, it does not go on by itself: a person publishes again. */
@ApplicationScoped
class EditionWork implements Work {

    private static final Logger LOG = Logger.getLogger(EditionWork.class);

    @Inject
    Jobs jobs;

    @Inject
    Press press;

    @Inject
    Setting setting;

    @Override
    public Job.Kind kind() {
        return Job.Kind.PUBLISH;
    }

    @Override
    public void run(UUID job) {
        switch (jobs.begin(job)) {
            case NEW -> publish(job);
            case INTERRUPTED, INTERRUPTED_AGAIN ->
                press.fail(
                        job,
                        "Publishing was interrupted, because the server stopped. Nothing was published; publish again.");
            case ENDED -> LOG.debugf("Job %s had ended", job);
        }
    }

    private void publish(UUID job) {
        setting.of(job, () -> {
            var frozen = press.freezeEdition(job);
            press.storeEdition(job, frozen, setting.typeset(job, frozen.manuscript()));
        });
    }
}
