package io.masthead.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL: it does not matter at which somebody writes. */
class TwoNodesIT {

    private static Installation one;
    private static Installation other;

    @BeforeAll
    static void start() {
        one = Installation.on(Database.POSTGRESQL);
        other = one.anotherNode(Map.of("MASTHEAD_RATE_LIMIT", "100000"));
    }

    @AfterAll
    static void stop() {
        other.stop();
    }

    @Test
    void a_tab_at_one_is_read_only_at_once_when_somebody_takes_over_at_the_other() {
        var section = Api.as("editor", one).draft("Rivers", "The river falls.");
        try (var writer = Writer.at(one, "editor", section);
                var publisher = Writer.at(other, "publisher", section)) {
            writer.type(" It rises.");
            writer.is("saved");
            publisher.sees("has been writing here since");
            publisher.press("Take over");
            writer.is("readonly");
            publisher.type(" It freezes.");
            publisher.is("saved");
        }
        assertThat(Api.as("editor", one).get("/sections/" + section + "/draft").<String>path("body"))
                .contains("It freezes.")
                .doesNotContain("It rises.");
    }

    @Test
    void what_two_people_keep_at_both_at_once_is_all_there() {
        var section = Api.as("editor", one).draft("Rivers", "The river falls.");
        var writers = List.of(Api.as("editor", one), Api.as("editor2", other));
        var answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> writers.get(i % 2)
                        .request()
                        .contentType(ContentType.JSON)
                        .body(Map.of("basedOn", 2, "body", "<p>The river " + i + ".</p>"))
                        .put("/sections/" + section + "/draft")))
                .toList();
        assertThat(answers).extracting(CompletableFuture::join).allMatch(it -> it.statusCode() == 200);
        assertThat(writers.getFirst().get("/sections/" + section + "/draft").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_two_people_save_by_turns_and_at_once_is_one_chain() {
        var writers = List.of(Api.as("editor", one), Api.as("editor2", other));
        var sections = writers.stream()
                .map(writer -> writer.draft("Rivers", "The river falls."))
                .toList();
        for (int i = 0; i < 6; i++) {
            save(writers.get(i % 2), sections.get(i % 2), i);
        }
        IntStream.range(0, 2)
                .mapToObj(who -> CompletableFuture.runAsync(
                        () -> IntStream.range(10, 20).forEach(i -> save(writers.get(who), sections.get(who), i))))
                .toList()
                .forEach(CompletableFuture::join);
        var check = Api.as("auditor", other).get("/events/verify");
        assertThat(check.<Boolean>path("intact")).as(check.asString()).isTrue();
        assertThat(sections)
                .allMatch(it -> 15 == writers.getFirst().get("/sections/" + it).<Integer>path("revision.number"));
    }

    private static void save(Api writer, String section, int number) {
        var body = Map.of("body", "<p>The river " + number + ".</p>");
        assertThat(writer.put("/sections/" + section, body, writer.version(section))
                        .statusCode())
                .isEqualTo(200);
    }
}
