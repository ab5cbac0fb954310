package io.masthead.web.error;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.masthead.api.staff.Caller;
import io.masthead.domain.audit.RefusalCounts;
import io.masthead.domain.audit.Trail;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.SectionReason;
import io.masthead.domain.staff.Actor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here: the test hands in what one would
class RefusalRecorderTest {

    @Test
    void stand_also_where_they_cannot_be_recorded() {
        var refusals = new RefusalRecorder();
        refusals.responses = new ErrorResponses() {
            @Override
            String tried() {
                return "PUT /sections/1";
            }

            @Override
            String route() {
                return "PUT /sections/{id}";
            }
        };
        refusals.caller = new Caller() {
            @Override
            public Optional<Actor> known() {
                return Optional.of(Actor.operator());
            }
        };
        refusals.counts = new RefusalCounts(new Trail() {
            @Override
            public void refused(Actor actor, String tried, Refused refused, int times) {
                throw new IllegalStateException("No space left on device");
            }
        });

        assertThatCode(() -> refusals.record(Refused.because(SectionReason.STALE)))
                .doesNotThrowAnyException();
    }
}
