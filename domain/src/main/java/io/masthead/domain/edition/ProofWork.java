package io.masthead.domain.edition;

import io.masthead.domain.job.Job;
import io.masthead.domain.job.Jobs;
import io.masthead.domain.job.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Makes a proof. Interrupted, it is made again: a proof changes nothing. */
@ApplicationScoped
class ProofWork implements Work {

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
        if (jobs.begin(job) == Jobs.Found.ENDED) {
            return;
        }
        setting.of(job, () -> {
            var manuscript = press.freezeProof(job);
            press.storeProof(job, setting.typeset(job, manuscript));
        });
    }
}
