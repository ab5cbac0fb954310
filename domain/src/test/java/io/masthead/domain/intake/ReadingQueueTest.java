package io.masthead.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ReadingQueueTest {
    private static final Duration LONG = Duration.ofSeconds(50);

    private CountDownLatch begun = new CountDownLatch(1);
    private CountDownLatch mayEnd = new CountDownLatch(1);

    private String held() {
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return "first";
    }

    @ParameterizedTest
    @CsvSource({"128, 64, 1", "494, 128, 1", "512, 128, 1", "1024, 128, 2", "4096, 128, 8"})
    void holds_as_many_files_as_half_of_the_heap_with_two_texts_of_each(long heap, long room, int files) {
        assertThat(ReadingQueue.inHalf(heap, room)).isEqualTo(files);
    }

    @Test
    void reads_one_file_after_the_other_where_there_is_room_for_one() throws Exception {
        var queue = new ReadingQueue(1, 8, LONG);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = threads.submit(() -> queue.read(this::held));
            begun.await();
            Future<String> second = threads.submit(() -> queue.read(() -> "second"));
            Thread.sleep(Duration.ofMillis(200));
            assertThat(second).isNotDone();

            mayEnd.countDown();
            assertThat(first.get()).isEqualTo("first");
            assertThat(second.get()).isEqualTo("second");
        }
    }

    @Test
    void says_when_to_come_again_where_nobody_may_wait_or_has_waited_long() throws Exception {
        for (var queue :
                new ReadingQueue[] {new ReadingQueue(1, 0, LONG), new ReadingQueue(1, 8, Duration.ofMillis(50))}) {
            begun = new CountDownLatch(1);
            mayEnd = new CountDownLatch(1);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var first = threads.submit(() -> queue.read(this::held));
                begun.await();
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> queue.read(() -> "second"))
                        .satisfies(it ->
                                assertThat(it.reasons()).containsExactly(Reason.of(GeneralReason.TOO_MANY, "10")));
                mayEnd.countDown();
                assertThat(first.get()).isEqualTo("first");
            }
        }
    }

    @Test
    void has_room_again_after_a_file_that_cannot_be_read() {
        var queue = new ReadingQueue(1, 0, Duration.ZERO);
        assertThatThrownBy(() -> queue.read(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(queue.<String>read(() -> "next")).isEqualTo("next");
    }
}
