package io.masthead.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import io.masthead.web.environment.KeycloakAdmin;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A session that ends in Keycloak ends here, at once and for good. */
class BackchannelLogoutIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(40);

    /** Nobody else, so that a session that ends is none of another test. */
    private static final String LEAVER = "leaver";

    private static Installation masthead;
    private static KeycloakAdmin admin;

    @BeforeAll
    static void start() {
        masthead = Installation.fresh(Database.H2, Map.of());
        admin = Keycloak.running().admin();
        admin.account(LEAVER, "editor");
        admin.awaitNoticesTo(masthead);
    }

    @AfterAll
    static void stop() {
        masthead.stop();
    }

    @Test
    void closes_every_page_also_for_a_cookie_that_was_kept_and_after_a_crash() {
        try (var editor = Browser.visitor(masthead)) {
            Api.as("publisher", masthead).withPublication();
            var earlier = signedOutByKeycloak(masthead);
            editor.signInAnew(LEAVER);
            var kept = editor.cookies();
            assertThat(statusWith(kept, masthead)).isEqualTo(200);

            admin.endSessions(LEAVER);

            Await.until(AT_ONCE, () -> statusWith(kept, masthead) != 200);
            editor.open("/issues");
            editor.sees(AriaRole.BUTTON, "Sign In");
            assertThat(signedOutByKeycloak(masthead)).isEqualTo(earlier + 1);
            masthead.kill();
            masthead.restart();
            assertThat(statusWith(kept, masthead)).isNotEqualTo(200);
        }
    }

    @Test
    void leaves_what_was_typed_on_the_page_to_be_sent_again() {
        try (var editor = Browser.visitorWithoutScripts(masthead)) {
            var section = Api.as(LEAVER, masthead).draft("Rivers", "The river falls.");
            editor.signInAnew(LEAVER).open("/sections/" + section + "/edit");
            var kept = editor.cookies();
            admin.endSessions(LEAVER);
            Await.until(AT_ONCE, () -> statusWith(kept, masthead) != 200);
            editor.type("Text", "<p>Mine rises.</p>");
            editor.press("Save revision");
            editor.sees(AriaRole.HEADING, "Please sign in");
            PlaywrightAssertions.assertThat(editor.field("Text")).hasValue("<p>Mine rises.</p>");
            editor.signInBeside(LEAVER);
            editor.press("Send this again");
            editor.sees("Saved as revision 3.");
        }
    }

    @Test
    void is_believed_from_keycloak_alone() {
        for (var token : List.of("x", Keycloak.running().token("editor"))) {
            var answer = RestAssured.given().formParam("logout_token", token).post(masthead.url() + "/logout/keycloak");
            assertThat(answer.statusCode()).isEqualTo(400);
        }
        assertThat(RestAssured.given()
                        .contentType("application/x-www-form-urlencoded")
                        .post(masthead.url() + "/logout/keycloak")
                        .statusCode())
                .isEqualTo(400);
    }

    private static int signedOutByKeycloak(Installation masthead) {
        var actions = Api.as("auditor", masthead).get("/events?actor=keycloak").<List<String>>path("items.action");
        assertThat(actions).allMatch("signed-out"::equals);
        return actions.size();
    }

    private static int statusWith(String cookies, Installation masthead) {
        return RestAssured.given()
                .header("Cookie", cookies)
                .redirects()
                .follow(false)
                .get(masthead.url() + "/issues")
                .statusCode();
    }
}
