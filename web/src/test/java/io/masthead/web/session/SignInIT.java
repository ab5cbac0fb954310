package io.masthead.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import io.masthead.web.environment.Visitor;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        try (var editor = Browser.visitor(masthead).signInAnew("editor")) {
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
        try (var editor = Browser.visitor(masthead).signInAnew("editor")) {
            var kept = editor.cookies();
            assertThat(statusWith(kept)).isEqualTo(200);
            editor.ask("Signed in as Leyla Hasanova");
            editor.press("Sign out");
            editor.sees(AriaRole.LINK, "Sign in");
            assertThat(statusWith(kept)).isNotEqualTo(200);
        }
    }

    @Test
    void ends_once_where_the_button_is_pressed_more_often() {
        try (var editor = Browser.visitor(masthead).signInAnew("editor2")) {
            long before = events().getFirst();
            var token = editor.page()
                    .locator("form[action='/logout'] input[type=hidden]")
                    .first();
            var name = token.getAttribute("name");
            var value = token.inputValue();
            var cookies = editor.cookies();

            var presses = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> RestAssured.given()
                                    .redirects()
                                    .follow(false)
                                    .header("Cookie", cookies)
                                    .header("Origin", masthead.url())
                                    .accept("text/html")
                                    .formParam(name, value)
                                    .post(masthead.url() + "/logout")
                                    .statusCode(),
                            Thread::startVirtualThread))
                    .limit(8)
                    .toList();

            assertThat(presses.stream().map(CompletableFuture::join))
                    .contains(303)
                    .isSubsetOf(303, 401);
            assertThat(signedOut()).filteredOn(it -> it > before).hasSize(1);
        }
    }

    /** The numbers of the newest events, the newest first. */
    private List<Integer> events() {
        return Api.as("auditor", masthead).get("/events").path("items.sequence");
    }

    private List<Integer> signedOut() {
        var auditor = Api.as("auditor", masthead);
        String person = auditor.get("/people").path("items.find { it.username == 'editor2' }.id");
        return auditor.get("/events?limit=100&actor=" + person)
                .path("items.findAll { it.action == 'signed-out' }.sequence");
    }

    @Test
    void tells_somebody_without_a_role_whom_to_ask() {
        try (var guest = Browser.visitor(masthead).signInAnew("guest")) {
            guest.sees("You are signed in as Murad Novruzov, and have no role here yet.");
            guest.sees("Ask a publisher of your institute");
            guest.seesNo(AriaRole.LINK, "Issues");
            assertThat(guest.open("/issues").status()).isEqualTo(403);
        }
    }

    @Test
    void is_nobodys_where_the_cookies_are_of_two_people() throws IOException {
        try (var guest = Browser.visitor(masthead).signInAnew("guest");
                var reviewer = Browser.visitor(masthead).signInAnew("reviewer")) {
            assertIsNobodys(mixed(guest, reviewer, "q_session_at"));
            assertIsNobodys(mixed(guest, reviewer, "q_session_rt"));
            assertIsNobodys(mixed(reviewer, guest, "q_session_at"));
            assertThat(Files.readString(masthead.home().resolve("masthead.log")))
                    .contains("A session was refused: its ID token is of");
            assertThat(statusWith(reviewer.cookies())).isEqualTo(200);
        }
    }

    @Test
    void is_nobodys_where_the_cookies_are_of_two_sessions_of_one_person() {
        try (var here = Browser.visitor(masthead).signInAnew("reviewer");
                var there = Browser.visitor(masthead).signInAnew("reviewer")) {
            assertIsNobodys(mixed(here, there, "q_session_at"));
        }
    }

    @Test
    void is_not_replaced_by_a_token_that_differs_in_its_signature_from_one_that_was_just_good() {
        var token = Keycloak.running().token("editor");
        var signature = token.substring(token.lastIndexOf('.') + 1);
        var forged = token.replace(signature, new StringBuilder(signature).reverse());
        assertThat(Stream.of(token, forged, token, forged).map(this::statusWithToken))
                .containsExactly(200, 401, 200, 401);
    }

    private int statusWithToken(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .get(masthead.url() + "/api/v1/me")
                .statusCode();
    }

    /** The cookies of one browser, but that whose name begins so from another. */
    private static String mixed(Visitor most, Visitor one, String name) {
        return Stream.concat(
                        cookies(most).filter(it -> !it.startsWith(name)),
                        cookies(one).filter(it -> it.startsWith(name)))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> cookies(Visitor visitor) {
        return Arrays.stream(visitor.cookies().split("; "));
    }

    private void assertIsNobodys(String cookies) {
        var answer = asked(cookies);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().getValues("Set-Cookie"))
                .anyMatch(it -> it.startsWith("q_session=;"))
                .anyMatch(it -> it.startsWith("q_session_at=;"));
    }

    private int statusWith(String cookies) {
        return asked(cookies).statusCode();
    }

    private Response asked(String cookies) {
        return RestAssured.given()
                .header("Cookie", cookies)
                .redirects()
                .follow(false)
                .get(masthead.url() + "/issues");
    }
}
