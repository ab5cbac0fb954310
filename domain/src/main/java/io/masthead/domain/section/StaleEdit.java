package io.masthead.domain.section;

import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.ReasonCode;
import io.masthead.domain.refusal.Refused;
import java.util.List;
import java.util.UUID;

/** The write was based on an older version of the section; whoever tried it is shown what stands there now. */
public final class StaleEdit extends Refused {

    private static final long serialVersionUID = 1L;

    private final UUID section;

    StaleEdit(UUID section) {
        super(List.of(Reason.of(ReasonCode.STALE)), Subject.section(section));
        this.section = section;
    }

    /** The section that was changed meanwhile. */
    public UUID section() {
        return section;
    }
}
