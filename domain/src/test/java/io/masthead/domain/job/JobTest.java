package io.masthead.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.event.Subject;
import io.masthead.domain.message.Message;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.staff.Actor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final JobKind PROOF = new JobKind("PROOF", 1);
    private static final List<Reason> PROBLEM = List.of(Reason.of(GeneralReason.MALFORMED, "No paper."));

    private final Job job = new Job(PROOF, Subject.issue(UUID.randomUUID()), null, Actor.operator());

    @Test
    void is_new_once_and_interrupted_whenever_it_is_picked_up_again() {
        assertThat(job.pickUp()).isEqualTo(PickUpOutcome.NEW);
        assertThat(job.pickUp()).isEqualTo(PickUpOutcome.INTERRUPTED);
        assertThat(job.pickUp()).isEqualTo(PickUpOutcome.INTERRUPTED_AGAIN);
        assertThat(job.pickUp()).isEqualTo(PickUpOutcome.INTERRUPTED_AGAIN);
    }

    @Test
    void that_has_ended_is_not_begun_again() {
        job.pickUp();
        job.fail(PROBLEM);

        assertThat(job.pickUp()).isEqualTo(PickUpOutcome.ENDED);
        assertThat(job.status()).isEqualTo(Job.Status.FAILED);
        assertThat(job.problem()).singleElement().extracting(Message::arguments).isEqualTo(List.of("No paper."));
    }
}
