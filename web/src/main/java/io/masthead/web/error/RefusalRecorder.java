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

/** Records in the audit trail who was refused what; wrong input and unknown addresses are not recorded. */
@RequestScoped
public class RefusalRecorder {

    private static final Logger LOG = Logger.getLogger(RefusalRecorder.class);

    private static final Set<Kind> RECORDED = EnumSet.of(Kind.ROLE, Kind.PERSON, Kind.STATE, Kind.STALE);

    @Inject
    ErrorResponses responses;

    @Inject
    Caller caller;

    @Inject
    RefusalCounts counts;

    /**
     * Called where a refusal is caught; {@link RefusalMapper} records the others. Where the trail cannot be written, the
     * refusal is answered all the same and logged instead.
     */
    public void record(Refused refused) {
        if (!RECORDED.contains(refused.kind())) {
            return;
        }
        try {
            caller.known().ifPresent(actor -> counts.refused(actor, responses.route(), responses.tried(), refused));
        } catch (RuntimeException unrecorded) {
            LOG.errorf(
                    "Not recorded in the trail: %s was refused, %s: %s",
                    responses.tried(), refused.reasons(), unrecorded);
        }
    }
}
