package io.masthead.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Keycloak takes connections and answers nothing, the worst way of being away. */
class KeycloakUnavailableIT {

    /** The directory of people is kept for twenty seconds. */
    private static final Duration KEPT = Duration.ofMillis(20_500);

    @Test
    void lets_who_is_signed_in_go_on_and_loses_nothing_of_an_assignment() {
        var masthead = Installation.on(Database.H2);
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        String issue = Api.as("auditor", masthead).get("/sections/" + section).path("issue");
        String period = Api.as("auditor", masthead).get("/issues/" + issue).path("period");
        try (var editor = Browser.visitor(masthead).signInAnew("editor");
                var publisher = Browser.visitor(masthead).signInAnew("publisher")) {
            publisher.open("/issues/bulletin/" + period + "/sections/" + section);
            var opened = Instant.now();
            publisher.choose("Editor", "Leyla Hasanova");
            publisher.type("Draft due", "2099-12-01");
            Keycloak.running().suspend();
            try {
                editor.open("/sections/" + section + "/edit");
                editor.typeSource("<p>The river rises.</p>");
                editor.press("Save revision");
                editor.sees("Saved as revision 3.");

                Await.until(KEPT.multipliedBy(2), () -> opened.plus(KEPT).isBefore(Instant.now()));
                publisher.press("Assign");
                publisher.sees("The directory of people does not answer at the moment.");
                assertThat(publisher.field("Draft due").inputValue()).isEqualTo("2099-12-01");

                var stranger = RestAssured.given().redirects().follow(false).get(masthead.url() + "/issues");
                assertThat(stranger.statusCode()).isEqualTo(503);
                assertThat(stranger.asString()).contains("because Keycloak does not answer");
                assertThat(RestAssured.get(masthead.url() + "/archive").statusCode())
                        .isEqualTo(200);
            } finally {
                Keycloak.running().resume();
            }
            publisher.press("Assign");
            publisher.sees("Rivers is assigned.");
        }
        try (var stranger = Browser.visitor(masthead)) {
            stranger.open("/issues");
            stranger.sees(AriaRole.BUTTON, "Sign In");
        }
    }
}
