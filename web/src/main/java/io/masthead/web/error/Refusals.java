package io.masthead.web.error;

import io.masthead.api.staff.Caller;
import io.masthead.domain.audit.Trail;
import io.masthead.domain.refusal.ReasonCode.Kind;
import io.masthead.domain.refusal.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Puts into the trail who was refused what; slips of the pen and unknown addresses do not belong there. */
@RequestScoped
public class Refusals {

    private static final Set<Kind> RECORDED = EnumSet.of(Kind.ROLE, Kind.PERSON, Kind.STATE, Kind.STALE);

    @Inject
    Answer answer;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** For whoever answers a refusal itself; what nobody catches is recorded already. */
    public void record(Refused refused) {
        if (RECORDED.contains(refused.kind())) {
            caller.known().ifPresent(actor -> trail.refused(actor, answer.tried(), refused));
        }
    }
}
