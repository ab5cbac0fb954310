package io.masthead.web.error;

import io.masthead.api.staff.Caller;
import io.masthead.domain.audit.RefusalCounts;
import io.masthead.domain.refusal.ReasonCode.Kind;
import io.masthead.domain.refusal.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** Puts into the trail who was refused what; slips of the pen and unknown addresses do not belong there. */
@RequestScoped
public class RefusalRecorder {

    private static final Logger LOG = Logger.getLogger(RefusalRecorder.class);

    private static final Set<Kind> RECORDED = EnumSet.of(Kind.ROLE, Kind.PERSON, Kind.STATE, Kind.STALE);

    @Inject
    ErrorResponses answer;

    @Inject
    Caller caller;

    @Inject
    RefusalCounts counts;

    /**
     * For whoever answers a refusal itself; what nobody catches is recorded already. Where the trail cannot be written the
     * refusal stands all the same, and whoever was refused is told why: the log has it instead.
     */
    public void record(Refused refused) {
        if (!RECORDED.contains(refused.kind())) {
            return;
        }
        try {
            caller.known().ifPresent(actor -> counts.refused(actor, answer.route(), answer.tried(), refused));
        } catch (RuntimeException unrecorded) {
            LOG.errorf(
                    "Not recorded in the trail: %s was refused, %s: %s", answer.tried(), refused.reasons(), unrecorded);
        }
    }
}
