package io.masthead.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.masthead.domain.event.DomainEvent;
import jakarta.transaction.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PendingEventsTest {

    private final TrailHeadMutex mutex = new TrailHeadMutex();
    private final List<DomainEvent> written = new ArrayList<>();
    private final AtomicInteger remembered = new AtomicInteger();

    @Test
    void are_written_together_and_at_the_end() {
        var events = pending();
        events.add(Fact.EXPORT);
        events.add(Fact.EXPORT);
        assertThat(written).isEmpty();

        events.write();

        assertThat(written).containsExactly(Fact.EXPORT, Fact.EXPORT);
    }

    @Test
    void refuse_one_that_comes_after_they_are_written() {
        var events = pending();
        events.add(Fact.EXPORT);
        events.write();

        assertThatThrownBy(() -> events.add(Fact.EXPORT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wait_for_the_transaction_before_them_to_be_complete() {
        var first = pending();
        first.add(Fact.EXPORT);
        first.write();
        var second = pending();
        second.add(Fact.EXPORT);

        var waiting = CompletableFuture.runAsync(second::write);
        assertThat(waiting).isNotDone();
        first.afterCompletion(Status.STATUS_COMMITTED);

        waiting.join();
        assertThat(written).hasSize(2);
    }

    @Test
    void let_the_next_ones_in_also_where_they_could_not_be_written() {
        var failing = new PendingEvents(
                mutex,
                events -> {
                    throw new IllegalStateException("disk full");
                },
                remembered::incrementAndGet);
        assertThatThrownBy(failing::write).hasMessage("disk full");
        failing.afterCompletion(Status.STATUS_ROLLEDBACK);

        assertThat(mutex.enter()).isTrue();
        assertThat(remembered).hasValue(0);
    }

    @Test
    void take_no_turn_that_nobody_would_give_back_where_time_was_over_before() {
        var events = pending();
        events.add(Fact.EXPORT);
        events.afterCompletion(Status.STATUS_ROLLEDBACK);

        assertThatThrownBy(events::write).isInstanceOf(IllegalStateException.class);
        assertThat(mutex.enter()).isTrue();
        assertThat(written).isEmpty();
    }

    @Test
    void leave_the_head_where_it_is_remembered_once_they_are_committed() {
        var events = pending();
        events.add(Fact.EXPORT);
        events.write();
        assertThat(remembered).hasValue(0);

        events.afterCompletion(Status.STATUS_COMMITTED);

        assertThat(remembered).hasValue(1);
    }

    @Test
    void do_not_wait_for_ever_for_one_that_has_stalled() {
        assertThat(mutex.enter()).isTrue();

        pending().write();

        assertThat(mutex.enter()).isFalse();
    }

    private PendingEvents pending() {
        return new PendingEvents(mutex, written::addAll, remembered::incrementAndGet);
    }
}
