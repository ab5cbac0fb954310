package io.masthead.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Installation;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed under the running application, and comes back. */
class DatabaseUnavailableIT {

    /** Ten seconds are the aim and what an idle machine needs less than; no test fails because a machine is busy. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private static Installation masthead;

    @BeforeAll
    static void start() {
        masthead = Installation.withServerOfItsOwn();
    }

    @AfterAll
    static void stop() {
        masthead.kill();
        masthead.killDatabase();
    }

    @Test
    void leaves_what_an_editor_typed_on_the_page_to_be_sent_again() {
        try (var editor = Browser.visitorWithoutScripts(masthead)) {
            var api = Api.as("editor", masthead);
            var section = api.draft("Rivers", "The river falls.");
            editor.signIn("editor").open("/sections/" + section + "/edit");
            masthead.killDatabase();
            editor.type("Text", "<p>It rises.</p>");
            editor.press("Save revision");
            editor.sees(AriaRole.HEADING, "Not reachable at the moment");
            PlaywrightAssertions.assertThat(editor.field("Text")).hasValue("<p>It rises.</p>");
            masthead.restartDatabase();
            Await.until(SOON, () -> api.get("/sections/" + section).statusCode() == 200);
            editor.press("Send this again");
            editor.sees("Saved as revision 3.");
        }
    }

    @Test
    void keeps_a_revision_waiting_that_an_editor_wanted_to_save() {
        try (var editor = Browser.visitor(masthead)) {
            var api = Api.as("editor", masthead);
            var section = api.draft("Rivers", "The river falls.");
            editor.signIn("editor").open("/sections/" + section + "/edit");
            masthead.killDatabase();
            editor.typeSource("<p>It rises.</p>");
            editor.press("Save revision");
            PlaywrightAssertions.assertThat(editor.page().locator("[data-save-state=offline]"))
                    .isVisible();
            masthead.restartDatabase();
            Await.until(
                    SOON,
                    () -> api.get("/sections/" + section).body().asString().contains("It rises."));
        }
    }

    @Test
    void is_said_plainly_loses_nothing_and_passes_by_itself() throws IOException {
        var editor = Api.as("editor", masthead);
        var section = editor.draft("Rivers", "The river falls.");
        var version = editor.version(section);

        masthead.killDatabase();
        var refused = editor.put("/sections/" + section, Map.of("body", "<p>It rises.</p>"), version);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(503);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>path("detail")).contains("The database does not answer");
        assertThat(editor.get("/sections/" + section).statusCode()).isEqualTo(503);
        var page = RestAssured.get(masthead.url() + "/archive");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("The database does not answer");
        assertThat(RestAssured.get(masthead.url() + "/q/health/ready").statusCode())
                .isEqualTo(503);
        assertThat(RestAssured.get(masthead.url() + "/q/health/live").statusCode())
                .isEqualTo(200);

        masthead.restartDatabase();
        Await.until(SOON, () -> editor.get("/sections/" + section).statusCode() == 200);
        assertThat(editor.version(section)).isEqualTo(version);
        for (int i = 0; i < 25; i++) {
            assertThat(editor.get("/issues").statusCode()).isEqualTo(200);
        }
        var saved = editor.put("/sections/" + section, Map.of("body", "<p>It rises.</p>"), version);
        assertThat(saved.<Integer>path("revision.number")).isEqualTo(3);
        assertThat(Api.as("auditor", masthead).get("/events/verify").<Boolean>path("intact"))
                .isTrue();
        assertThat(Files.readString(masthead.home().resolve("masthead.log")))
                .contains("The database does not answer, or cannot store: ")
                .doesNotContainPattern("The database does not answer, or cannot store: .*\\R\\s+at ");
    }
}
