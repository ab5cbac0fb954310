package io.masthead.web.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server answers, but its stream that tells who writes does not come through. */
class LostStreamIT {

    private static final String STREAM = "**/lease/events*";
    private static final String NOTE = "Whoever else begins to write here is seen a little later";
    private static final int SOON_MS = 45_000;

    private Installation masthead;
    private String section;

    @BeforeEach
    void a_text() {
        masthead = Installation.on(Database.H2);
        section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
    }

    @Test
    void is_said_and_said_no_more_once_it_is_back() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            var window = writer.page().context();
            window.route(STREAM, it -> it.abort());
            writer.open();
            writer.comes(NOTE, SOON_MS);
            writer.type(" It rises.");
            writer.is("saved");
            window.unroute(STREAM);
            assertThat(writer.page().locator("[data-writing-bar]")).isHidden(new IsHiddenOptions().setTimeout(SOON_MS));
        }
    }

    @Test
    void is_made_up_for_by_asking_who_writes() {
        try (var writer = Writer.at(masthead, "editor", section)) {
            writer.page().context().route(STREAM, it -> it.abort());
            writer.open();
            writer.comes(NOTE, SOON_MS);
            writer.type(" It rises.");
            writer.is("saved");
            try (var publisher = Writer.at(masthead, "publisher", section)) {
                publisher.press("Take over");
                writer.comesToBe("readonly");
                writer.sees("has taken over writing");
            }
        }
    }
}
