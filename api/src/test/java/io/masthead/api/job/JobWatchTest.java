package io.masthead.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JobWatchTest {

    @Test
    void tells_each_change_once() {
        assertThat(told(Stream.of("queued", "queued", "running", "running", "done")))
                .containsExactly("queued", "running", "done");
    }

    @Test
    void tells_a_job_that_waits_for_a_minute_every_ten_seconds() {
        assertThat(told(Stream.generate(() -> "queued").limit(150))).hasSize(6);
    }

    private static List<String> told(Stream<String> looks) {
        return JobWatch.changes(Multi.createFrom().items(looks))
                .collect()
                .asList()
                .await()
                .indefinitely();
    }
}
