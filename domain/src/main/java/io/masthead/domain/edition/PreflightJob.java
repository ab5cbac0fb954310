package io.masthead.domain.edition;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.job.JobKind;
import io.masthead.domain.message.Message;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.domain.preflight.Preflight;
import io.masthead.domain.preflight.PreflightReason;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Checks the pages of an issue before anybody publishes them. Interrupted, it is made once more: it changes nothing. */
@ApplicationScoped
class PreflightJob extends TypesetJob {

    @Inject
    PreflightTransactions transactions;

    @Override
    public JobKind kind() {
        return Preflight.JOB;
    }

    @Override
    void make(UUID job) {
        try {
            var frozen = transactions.freeze(job);
            transactions.store(job, frozen.key(), report(job, frozen.manuscript()));
        } catch (Refused unprintable) {
            var why = unprintable.reasons().stream().map(Reason::message).toList();
            transactions.store(job, null, new PreflightReport(List.of(), obstacle(why)));
        }
    }

    /** Of the edition's pages; where there are none, of the proof's, which show what an edition may not have. */
    private PreflightReport report(UUID job, Manuscript manuscript) {
        if (manuscript.sections().isEmpty()) {
            return PreflightReport.CLEAN;
        }
        try {
            return new PreflightReport(findings(job, manuscript), null);
        } catch (Untypesettable impossible) {
            return ofProof(job, manuscript.as(Manuscript.Kind.PROOF), impossible);
        }
    }

    private PreflightReport ofProof(UUID job, Manuscript proof, Untypesettable impossible) {
        try {
            List<Finding> findings = findings(job, proof);
            boolean explained = findings.stream().anyMatch(it -> it.rule() == Rule.MISSING_GLYPH);
            return new PreflightReport(findings, explained ? null : obstacle(impossible.messages()));
        } catch (Untypesettable e) {
            return new PreflightReport(List.of(), obstacle(e.messages()));
        }
    }

    private static Reason obstacle(List<Message> why) {
        return Reason.of(PreflightReason.UNTYPESETTABLE, why);
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
        return PreflightReason.CHECK_FAILED;
    }
}
