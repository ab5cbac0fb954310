package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the filters look at first: of strangers, malformed, or meant to get past a rule. */
class RequestFilterIT {

    private Installation masthead;

    @BeforeEach
    void at_the_door() {
        masthead = Installation.on(Database.H2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/issues", "/me", "/people", "/events", "/publications", "/me/desk", "/events/verify"})
    void a_script_without_a_token_gets_a_problem_and_no_redirect(String path) {
        var answer = Api.stranger(masthead).get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", "a.b.c"})
    void a_token_that_is_none_is_refused(String token) {
        var answer = RestAssured.given().auth().oauth2(token).get(masthead.url() + "/api/v1/issues");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void json_that_is_none_is_a_problem() {
        var answer = Api.as("publisher", masthead)
                .request()
                .contentType("application/json")
                .body("{")
                .post("/issues");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    /** As clients send it that write into a stream: those of .NET and Spring, Java's with a stream, curl with standard input. */
    @Test
    void json_in_chunks_is_read_as_any_other() throws IOException, InterruptedException {
        var body = ("{\"sha256\":\"" + "0".repeat(64) + "\"}").getBytes(StandardCharsets.US_ASCII);
        var request = HttpRequest.newBuilder(URI.create(masthead.url() + "/api/v1/verify"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    @Test
    void an_address_that_is_none_is_a_problem_or_a_page() {
        assertThat(Api.as("editor", masthead).get("/nowhere").contentType()).startsWith("application/problem+json");
        var page = RestAssured.get(masthead.url() + "/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.contentType()).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/issues;x",
                "/api/v1/issues%3Bx",
                "/api%2Fv1/issues",
                "/api/v1/%5Cissues",
                "//api/v1/issues",
                "/archive/../events",
                "/archive?q=%00",
                "/api/v1/events?subject=a%00b",
                "/%2e%2e/events"
            })
    void an_address_that_is_a_trick_is_refused(String path) throws IOException {
        assertThat(statusOf(path)).isEqualTo(400);
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        for (var path : new String[] {"/archive", "/api/v1/issues", "/nowhere"}) {
            var answer = RestAssured.given().redirects().follow(false).get(masthead.url() + path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void a_person_is_sent_to_the_sign_in_page() {
        var answer = RestAssured.given().redirects().follow(false).get(masthead.url() + "/issues");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .contains("/protocol/openid-connect/auth")
                .contains("code_challenge_method=S256");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var answer = RestAssured.given()
                .multiPart("sha256", "0".repeat(64))
                .redirects()
                .follow(false)
                .post(masthead.url() + "/verify");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void costly_work_has_an_allowance() {
        var own = Installation.fresh(Database.H2, Map.of("MASTHEAD_RATE_LIMIT", "3"));
        try {
            var editor = Api.as("editor", own).withPublication();
            for (int i = 0; i < 3; i++) {
                editor.importIssue("I. Rivers\n\nThe river falls.\n".getBytes(StandardCharsets.UTF_8), Api.period());
            }
            var refused = editor.request()
                    .multiPart("file", "x.txt", "x".getBytes(StandardCharsets.UTF_8))
                    .multiPart("publication", "bulletin")
                    .multiPart("period", Api.period())
                    .post("/imports");
            assertIsTooMuch(refused);
            for (int i = 0; i < 3; i++) {
                assertThat(verified(own).statusCode()).isEqualTo(200);
            }
            assertIsTooMuch(verified(own));
        } finally {
            own.stop();
        }
    }

    private static Response verified(Installation own) {
        return RestAssured.given()
                .multiPart("file", "x.pdf", "x".getBytes(StandardCharsets.UTF_8))
                .post(own.url() + "/api/v1/verify");
    }

    private static void assertIsTooMuch(Response refused) {
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
    }

    @Test
    void a_session_that_is_no_good_is_dropped_and_the_address_asked_for_again() throws IOException {
        assertThat(answerTo("/issues?q=a%7Cb", "Cookie: q_session=x\r\n"))
                .startsWith("HTTP/1.1 303")
                .containsIgnoringCase("location: /issues?q=a%7Cb");
    }

    private int statusOf(String path) throws IOException {
        return Integer.parseInt(answerTo(path, "").substring(9, 12));
    }

    /** Java's clients tidy addresses up before they send them, so this speaks HTTP itself. */
    private String answerTo(String path, String headers) throws IOException {
        var url = URI.create(masthead.url());
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
