package io.masthead.domain.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.masthead.domain.refusal.ReasonCode.Kind;
import io.masthead.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreviewWorkersTest {

    private final PreviewWorkers workers = new PreviewWorkers(1);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        people.close();
        workers.stop();
    }

    private CompletableFuture<String> ask(String person, CountDownLatch begun) {
        return CompletableFuture.supplyAsync(
                () -> workers.run(person, () -> {
                    begun.countDown();
                    end.await();
                    return person;
                }),
                people);
    }

    @Test
    void answer_what_the_work_gives() {
        assertThat(workers.run("ada", () -> "a page")).isEqualTo("a page");
    }

    @Test
    void let_the_works_own_failure_out() {
        assertThatIllegalStateException()
                .isThrownBy(() -> workers.run("ada", () -> {
                    throw new IllegalStateException("no pages");
                }))
                .withMessage("no pages");
    }

    @Test
    void give_up_what_is_under_way_when_the_same_person_asks_again() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var older = ask("ada", begun);
        begun.await();

        assertThat(workers.run("ada", () -> "the newer page")).isEqualTo("the newer page");
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(older::join)
                .withCauseInstanceOf(CancellationException.class);
    }

    @Test
    void go_on_with_the_next_when_one_was_given_up() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var older = ask("ada", begun);
        begun.await();
        workers.run("ada", () -> Thread.currentThread().isInterrupted());

        assertThat(workers.run("ben", () -> Thread.currentThread().isInterrupted()))
                .isFalse();
        assertThatExceptionOfType(CompletionException.class).isThrownBy(older::join);
    }

    @Test
    void refuse_whoever_finds_no_room_and_say_when_to_ask_again() throws InterruptedException {
        var begun = new CountDownLatch(1);
        List<CompletableFuture<String>> asked = new ArrayList<>(List.of(ask("0", begun)));
        begun.await();
        for (int i = 1; i <= PreviewWorkers.WAITING; i++) {
            asked.add(ask(String.valueOf(i), new CountDownLatch(1)));
        }
        while (workers.waiting() < PreviewWorkers.WAITING) {
            Thread.onSpinWait();
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> workers.run("late", () -> "a page"))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Kind.TOO_MANY));
        end.countDown();
        assertThat(asked).allSatisfy(it -> assertThat(it.join()).isNotEmpty());
    }
}
