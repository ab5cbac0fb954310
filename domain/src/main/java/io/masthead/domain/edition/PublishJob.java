package io.masthead.domain.edition;

import io.masthead.domain.job.JobKind;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Publishes an issue. Interrupted, it does not go on by itself: a person publishes again. */
@ApplicationScoped
class PublishJob extends TypesetJob {

    @Inject
    PublishTransactions transactions;

    @Override
    public JobKind kind() {
        return Editions.PUBLISH;
    }

    @Override
    void make(UUID job) {
        var frozen = transactions.freeze(job);
        var typeset = typeset(job, frozen.manuscript());
        if (!typeset.findings().isEmpty()) {
            transactions.learn(job, frozen, typeset);
        }
        transactions.store(job, frozen, typeset);
    }

    @Override
    void fail(UUID job, List<Reason> problem) {
        transactions.fail(job, problem);
    }

    @Override
    boolean isRepeated() {
        return false;
    }

    @Override
    ReasonCode interrupted() {
        return TypesettingReason.PUBLISH_INTERRUPTED;
    }
}
