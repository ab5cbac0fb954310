package io.masthead.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.TcpProxy;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One of two nodes falls silent while it has the head of the trail, where every write of the other passes. */
class StalledNodeIT {

    /** Longer than a silent node is let keep what it has locked: four seconds. */
    private static final Duration LONGER_THAN_IDLE = Duration.ofSeconds(5);

    /** That, and a busy machine; less than a save waits for a lock. */
    private static final Duration SOON = Duration.ofSeconds(15);

    /** As long as a node waits for a database that says nothing (application-postgresql.properties), and some. */
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(45);

    private static final int WRITERS = 6;

    /** What a node asks first where the other has written since. */
    private static final String LOCKS_THE_HEAD = "from event_head where id = 1 for update";

    private static Installation healthy;
    private static Installation stalled;
    private static TcpProxy network;

    @BeforeAll
    static void start() {
        healthy = Installation.fresh(Database.POSTGRESQL, Map.of());
        network = TcpProxy.to(healthy.databasePort());
        stalled = healthy.anotherNode(Map.of("MASTHEAD_DB_PORT", String.valueOf(network.port())));
    }

    @AfterAll
    static void stop() {
        stalled.kill();
        healthy.stop();
        network.close();
    }

    @Test
    void lets_the_other_write_and_saves_nothing_by_half_when_it_goes_on() throws InterruptedException {
        var sections = drafts(WRITERS);
        var other = drafts(1).getFirst();
        var headIsLocked = network.holdBehind(LOCKS_THE_HEAD);
        var saves = sections.stream().map(it -> saving(it, stalled)).toList();
        headIsLocked.await();
        stalled.suspend();
        try {
            assertThat(timeToSave(other)).isLessThan(SOON);
            assertThat(timeToSave(sections.getFirst())).isLessThan(SOON);
        } finally {
            stalled.resume();
            headIsLocked.release();
        }
        var answers = saves.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Response::statusCode).contains(503).isSubsetOf(200, 412, 503);
        assertThat(answers)
                .filteredOn(it -> it.statusCode() == 503)
                .allSatisfy(it -> assertThat(it.<String>path("detail")).contains("Nothing was saved"));
        assertThat(IntStream.range(1, WRITERS))
                .allSatisfy(i -> assertThat(revisions(sections.get(i)))
                        .isEqualTo(answers.get(i).statusCode() == 200 ? 3 : 2));
        assertThat(saving(other, stalled).join().statusCode()).isEqualTo(200);
        isIntact();
    }

    @Test
    void lets_the_other_write_when_its_network_is_cut_and_goes_on_when_it_is_mended() throws InterruptedException {
        var own = drafts(1).getFirst();
        var other = drafts(1).getFirst();
        var headIsLocked = network.holdBehind(LOCKS_THE_HEAD);
        var save = saving(own, stalled);
        headIsLocked.await();
        network.cut();
        assertThat(timeToSave(other)).isLessThan(SOON);

        var answer =
                save.orTimeout(SOCKET_TIMEOUT.toSeconds(), TimeUnit.SECONDS).join();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.<String>path("detail")).contains("The database does not answer");
        assertThat(revisions(own)).isEqualTo(2);
        network.heal();
        Await.until(
                SOCKET_TIMEOUT.multipliedBy(3),
                () -> saving(own, stalled).join().statusCode() == 200);
        isIntact();
    }

    /** Comparing two long texts takes as long, on a machine with more to do. */
    @Test
    void goes_on_reading_after_a_while_where_it_has_locked_nothing() throws InterruptedException {
        var section = drafts(1).getFirst();
        var between = network.holdAt("from section_reviewer");
        var reading = CompletableFuture.supplyAsync(
                () -> Api.as("auditor", stalled).get("/sections/" + section), Thread::startVirtualThread);
        between.await();
        Thread.sleep(LONGER_THAN_IDLE);
        between.release();
        var answer = reading.join();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static List<String> drafts(int count) {
        var drafts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            drafts.add(Api.as("editor", healthy).draft("Rivers", "The river falls."));
        }
        return drafts;
    }

    private static Duration timeToSave(String section) {
        long began = System.nanoTime();
        var answer = saving(section, healthy).join();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static CompletableFuture<Response> saving(String section, Installation node) {
        var version = Api.as("auditor", healthy).version(section);
        var body = Map.of("body", "<p>It rises, " + System.nanoTime() + ".</p>");
        return CompletableFuture.supplyAsync(
                () -> Api.as("editor", node).put("/sections/" + section, body, version), Thread::startVirtualThread);
    }

    private static int revisions(String section) {
        return Api.as("auditor", healthy).get("/sections/" + section).path("revision.number");
    }

    private static void isIntact() {
        var check = Api.as("auditor", healthy).get("/events/verify");
        assertThat(check.<Boolean>path("intact")).as(check.asString()).isTrue();
    }
}
