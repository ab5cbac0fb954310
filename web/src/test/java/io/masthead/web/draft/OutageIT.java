package io.masthead.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server is killed while somebody types. */
class OutageIT {

    private static Installation masthead;

    private Api editor;
    private String section;

    @BeforeAll
    static void start() {
        masthead = Installation.fresh(Database.H2, Map.of());
    }

    @BeforeEach
    void a_text() {
        editor = Api.as("editor", masthead);
        section = editor.draft("Rivers", "The river falls.");
    }

    @AfterAll
    static void stop() {
        masthead.stop();
    }

    @Test
    void what_was_kept_is_there_and_what_was_typed_meanwhile_is_sent_when_it_is_back() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.type(" It rises.");
            writer.is("saved");
            var unanswered = new CopyOnWriteArrayList<String>();
            writer.page().onRequestFailed(it -> unanswered.add(it.url()));
            masthead.kill();
            writer.type(" It floods.");
            writer.is("offline");
            writer.sees("Masthead does not answer.");
            writer.page().waitForCondition(() -> unanswered.stream().anyMatch(it -> it.endsWith("/page")));
            writer.seesNo("Masthead did not answer");
            masthead.restart();
            writer.comesToBe("saved");
            assertThat(draft()).contains("It rises. It floods.");
        }
    }

    @Test
    void what_was_typed_meanwhile_is_in_the_browser_when_its_window_goes_away_as_well() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.type(" It rises.");
            writer.is("saved");
            assertThat(draft()).contains("It rises.");
            masthead.kill();
            writer.type(" It floods.");
            writer.is("offline");
            writer.crash();
            masthead.restart();
            assertThat(draft()).contains("It rises.");
            writer.reopen();
            writer.reads("It rises. It floods.");
            writer.comesToBe("saved");
            assertThat(draft()).contains("It rises. It floods.");
        }
    }

    private String draft() {
        return editor.get("/sections/" + section + "/draft").path("body");
    }
}
