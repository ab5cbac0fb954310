package io.masthead.domain.edition;

import io.masthead.domain.job.JobKind;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Makes a proof. Interrupted, it is made once more: a proof changes nothing. */
@ApplicationScoped
class ProofJob extends TypesetJob {

    @Inject
    ProofTransactions transactions;

    @Override
    public JobKind kind() {
        return Editions.PROOF;
    }

    @Override
    void make(UUID job) {
        transactions.store(job, typeset(job, transactions.freeze(job)));
    }

    @Override
    void fail(UUID job, List<Reason> problem) {
        transactions.fail(job, problem);
    }

    @Override
    boolean isRepeated() {
        return true;
    }

    @Override
    ReasonCode interrupted() {
        return TypesettingReason.PROOF_INTERRUPTED;
    }
}
