package io.masthead.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.world.Api;
import io.masthead.web.world.Browser;
import io.masthead.web.world.Database;
import io.masthead.web.world.Installation;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in and out at the browser. */
class SignInIT {

    private Installation masthead;

    @BeforeEach
    void a_bulletin() {
        masthead = Installation.on(Database.H2);
        Api.as("publisher", masthead).withPublication();
    }

    @Test
    void leads_to_ones_desk_and_out_again() {
        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            editor.sees(AriaRole.HEADING, "My desk");
            editor.ask("Signed in as Leyla Hasanova");
            editor.press("Sign out");
            editor.sees(AriaRole.LINK, "Sign in");
            editor.open("/issues");
            editor.sees(AriaRole.BUTTON, "Sign In");
        }
    }

    @Test
    void leads_to_the_page_that_was_asked_for() {
        try (var editor = Browser.visitor(masthead)) {
            editor.open("/issues");
            editor.enter("editor");
            editor.sees(AriaRole.HEADING, "Issues");
        }
    }

    @Test
    void ends_for_a_cookie_that_was_kept() {
        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            var kept = editor.cookies();
            assertThat(statusWith(kept)).isEqualTo(200);
            editor.ask("Signed in as Leyla Hasanova");
            editor.press("Sign out");
            editor.sees(AriaRole.LINK, "Sign in");
            assertThat(statusWith(kept)).isNotEqualTo(200);
        }
    }

    @Test
    void tells_somebody_without_a_role_whom_to_ask() {
        try (var guest = Browser.visitor(masthead).signIn("guest")) {
            guest.sees("You are signed in as Murad Novruzov, and have no role here yet.");
            guest.sees("Ask a publisher of your institute");
            guest.seesNo(AriaRole.LINK, "Issues");
            assertThat(guest.open("/issues").status()).isEqualTo(403);
        }
    }

    private int statusWith(String cookies) {
        return RestAssured.given()
                .header("Cookie", cookies)
                .redirects()
                .follow(false)
                .get(masthead.url() + "/issues")
                .statusCode();
    }
}
