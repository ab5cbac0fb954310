package io.masthead.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a text is said aloud as well, in the page's live region. */
class SpokenIT {

    private static final String LISTEN = """
            window.spoken = [];
            new MutationObserver((changes) =>
              changes.forEach(({ target }) => target.textContent && window.spoken.push(target.textContent)),
            ).observe(document.querySelector("[data-live][role=status]"), { childList: true });""";

    private static final String LONG_TITLE = """
            () => {
              const { title } = document.getElementById("editor").elements;
              title.value = "R".repeat(400);
              title.dispatchEvent(new InputEvent("input", { bubbles: true }));
            }""";

    private Installation masthead;
    private String section;

    @BeforeEach
    void a_text() {
        masthead = Installation.on(Database.H2);
        section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
    }

    @Test
    void that_it_is_saved_and_that_it_is_not() {
        try (var writer = listening("editor")) {
            writer.type(" It rises.");
            writer.press("Save revision");
            hears(writer, "Saved as revision 3.");
            writer.page().evaluate(LONG_TITLE);
            writer.press("Save revision");
            hears(writer, "This was not saved.");
        }
    }

    @Test
    void that_somebody_takes_over() {
        try (var writer = listening("editor");
                var publisher = Writer.at(masthead, "publisher", section)) {
            writer.type(" It rises.");
            writer.is("saved");
            publisher.press("Take over");
            hears(writer, "has taken over writing. What you had typed is kept");
        }
    }

    @Test
    void that_the_text_cannot_be_changed_any_more() {
        try (var writer = listening("editor")) {
            writer.type(" It rises.");
            writer.is("saved");
            assertThat(Api.as("publisher", masthead)
                            .move(section, "submit", Map.of())
                            .statusCode())
                    .isEqualTo(200);
            hears(writer, "The text cannot be changed now.");
        }
    }

    private Writer listening(String account) {
        var writer = Writer.at(masthead, account, section);
        writer.is("saved");
        writer.page().evaluate(LISTEN);
        return writer;
    }

    private static void hears(Writer writer, String words) {
        Await.until(Duration.ofSeconds(40), () -> spoken(writer).stream().anyMatch(it -> it.contains(words)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> spoken(Writer writer) {
        return (List<String>) writer.page().evaluate("window.spoken");
    }
}
