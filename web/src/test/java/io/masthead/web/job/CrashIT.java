package io.masthead.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The process is killed while people save: whatever was acknowledged is there afterwards. */
@ParameterizedClass
@EnumSource(Database.class)
class CrashIT {

    private static final int WRITERS = 4;

    /** So many are acknowledged before the kill, which then comes into the midst of others. */
    private static final int ENOUGH = 25 * WRITERS;

    @Parameter
    Database database;

    private record Saved(String section, int revision, String words) {}

    @Test
    void nothing_that_was_acknowledged_is_lost() {
        var masthead = Installation.fresh(database, Map.of());
        try {
            var editor = Api.as("editor", masthead);
            var sections = new ArrayList<String>();
            for (int i = 0; i < WRITERS; i++) {
                sections.add(editor.draft("Section " + i, "The first words."));
            }
            var saved = new ConcurrentLinkedQueue<Saved>();
            for (int round = 0; round < 2; round++) {
                saved.addAll(saveUntilKilled(masthead, editor, sections));
                masthead.restart();
            }
            assertThat(saved).hasSizeGreaterThanOrEqualTo(2 * ENOUGH);
            for (var it : saved) {
                assertThat(editor.get("/sections/" + it.section() + "/revisions/" + it.revision())
                                .<String>path("body"))
                        .contains(it.words());
            }
            for (var section : sections) {
                assertThat(numbers(editor, section))
                        .isSortedAccordingTo((a, b) -> b - a)
                        .doesNotHaveDuplicates();
                assertThat(numbers(editor, section).getFirst())
                        .isEqualTo(numbers(editor, section).size());
            }
            var check = Api.as("auditor", masthead).get("/events/verify");
            assertThat(check.<Boolean>path("intact")).as(check.asString()).isTrue();
        } finally {
            masthead.stop();
        }
    }

    private static List<Saved> saveUntilKilled(Installation masthead, Api editor, List<String> sections) {
        var saved = new ConcurrentLinkedQueue<Saved>();
        var killed = new AtomicBoolean();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var section : sections) {
                writers.execute(() -> save(editor, section, saved, killed));
            }
            Await.until(Duration.ofMinutes(1), () -> saved.size() >= ENOUGH);
            masthead.kill();
            killed.set(true);
        }
        return List.copyOf(saved);
    }

    private static void save(Api editor, String section, ConcurrentLinkedQueue<Saved> saved, AtomicBoolean killed) {
        var version = editor.version(section);
        for (int i = 0; !killed.get(); i++) {
            var words = "Words " + i + " of " + Thread.currentThread().threadId() + " at " + System.nanoTime() + ".";
            try {
                var answer = editor.put("/sections/" + section, Map.of("body", "<p>" + words + "</p>"), version);
                if (answer.statusCode() == 200) {
                    saved.add(new Saved(section, answer.path("revision.number"), words));
                    version = answer.header("ETag");
                }
            } catch (RuntimeException connectionLost) {
                return;
            }
        }
    }

    private static List<Integer> numbers(Api editor, String section) {
        var all = new ArrayList<Integer>();
        String cursor = "";
        while (cursor != null) {
            var page = editor.get("/sections/" + section + "/revisions?limit=200" + cursor);
            all.addAll(page.<List<Integer>>path("items.number"));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return all;
    }
}
