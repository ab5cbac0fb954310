package io.masthead.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.job.Job.Found;
import io.masthead.domain.publication.PublicationFixtures;
import io.masthead.domain.publication.ReviewPolicy;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class JobTest {

    private final Issue issue = new Issue(PublicationFixtures.with(ReviewPolicy.DEFAULT), YearMonth.of(2026, 8), "");
    private final Job job = new Job(Job.Kind.PROOF, issue, null, "Somebody");

    @Test
    void is_new_once_and_interrupted_whenever_it_is_picked_up_again() {
        assertThat(job.pickUp()).isEqualTo(Found.NEW);
        assertThat(job.pickUp()).isEqualTo(Found.INTERRUPTED);
        assertThat(job.pickUp()).isEqualTo(Found.INTERRUPTED_AGAIN);
        assertThat(job.pickUp()).isEqualTo(Found.INTERRUPTED_AGAIN);
    }

    @Test
    void that_has_ended_is_not_begun_again() {
        job.pickUp();
        job.fail("No paper.");

        assertThat(job.pickUp()).isEqualTo(Found.ENDED);
        assertThat(job.status()).isEqualTo(Job.Status.FAILED);
    }
}
