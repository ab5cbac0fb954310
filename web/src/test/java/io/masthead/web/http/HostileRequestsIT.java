package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What costs whoever sends it nothing, and must cost little here as well. */
class HostileRequestsIT {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final int MEGABYTE = 1024 * 1024;

    private Installation masthead;

    @BeforeEach
    void at_the_door() {
        masthead = Installation.on(Database.H2);
    }

    @Test
    void name_no_meter() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertThat(answerTo("HOSTILE" + i + " / HTTP/1.1", "")).startsWith("HTTP/1.1 501");
            assertThat(answerTo("HOSTILE" + i + " /archive HTTP/1.1", "")).startsWith("HTTP/1.1 501");
            assertThat(answerTo("GET /hostile" + i + "%3Bx HTTP/1.1", "")).startsWith("HTTP/1.1 400");
            assertThat(answerTo("POST /hostile" + i + " HTTP/1.1", FORM + "Transfer-Encoding: chunked\r\n"))
                    .startsWith("HTTP/1.1 411");
            assertThat(answerTo("GET /hostile" + i + " HTTP/1.1", "")).startsWith("HTTP/1.1 404");
            leave("POST /hostile" + i + " HTTP/1.1", "Content-Length: 100\r\n");
            try (var socket = connected()) {
                write(socket, "GET /hostile" + i + " HTTP/1.1\r\n\r\n");
                assertThat(status(socket)).startsWith("HTTP/1.1 400");
            }
        }
        assertThat(RestAssured.get(masthead.url() + "/q/metrics").asString())
                .contains("http_server_requests")
                .doesNotContainIgnoringCase("hostile");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /logout/keycloak, application/x-www-form-urlencoded, 413",
        "POST, /verify, application/x-www-form-urlencoded, 413",
        "POST, /api/v1/verify, application/json, 413",
        "POST, /settings/new, application/x-www-form-urlencoded, 413",
        "GET, /archive, application/x-www-form-urlencoded, 413",
        "POST, /api/v1/imports, multipart/form-data; boundary=x, 401",
        "PUT, /api/v1/sections/00000000-0000-0000-0000-000000000000, application/json, 401",
        "POST, /sections/00000000-0000-0000-0000-000000000000/edit, application/x-www-form-urlencoded, 401",
        "POST, /import, multipart/form-data; boundary=x, 401"
    })
    void have_no_large_body_read(String method, String path, String type, int status) throws IOException {
        var head = "Content-Type: " + type + "\r\nContent-Length: " + 12 * MEGABYTE + "\r\n";
        // nothing of the body is sent, so that an answer shows that none was waited for
        assertThat(answerTo(method + " " + path + " HTTP/1.1", head)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void have_no_large_body_read_for_somebody_without_a_role() throws IOException {
        var head = "Authorization: Bearer " + Keycloak.running().token("guest")
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + 12 * MEGABYTE + "\r\n";
        assertThat(answerTo("POST /api/v1/imports HTTP/1.1", head)).startsWith("HTTP/1.1 403");
    }

    @Test
    void have_no_form_read_whose_length_is_not_said() throws IOException {
        for (var path : List.of("/verify", "/logout/keycloak", "/sections/1/edit")) {
            assertThat(answerTo("POST " + path + " HTTP/1.1", FORM + "Transfer-Encoding: chunked\r\n"))
                    .startsWith("HTTP/1.1 411");
        }
        assertThat(answerTo(
                        "POST /logout HTTP/1.1",
                        "Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n"))
                .startsWith("HTTP/1.1 411");
        assertThat(answerTo("POST /verify HTTP/1.1", "Transfer-Encoding: chunked, xchunked\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void have_no_more_read_in_chunks_than_in_one() throws IOException {
        var head = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
        var chunk = "{\"sha256\":\"" + "x".repeat(MEGABYTE);
        try (var socket = sent("POST /api/v1/verify HTTP/1.1", head)) {
            socket.getOutputStream()
                    .write((Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            // the last chunk is never sent: nothing waits for it
            assertThat(status(socket)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void have_a_file_hashed_and_not_kept() {
        var answer = verified(new byte[20 * MEGABYTE]);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<Boolean>path("authentic")).isFalse();
        assertThat(RestAssured.given()
                        .multiPart("other", "x.pdf", new byte[10])
                        .post(masthead.url() + "/api/v1/verify")
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/verify/", "/api/v1/verif%79"})
    void have_a_file_hashed_however_its_address_is_written(String path) {
        var answer = RestAssured.given()
                .urlEncodingEnabled(false)
                .multiPart("file", "x.pdf", new byte[2 * MEGABYTE])
                .post(masthead.url() + path);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void of_strangers_leave_room_for_bodies_of_the_staff() throws IOException {
        var editor = Api.as("editor", masthead);
        var body = Map.of("sha256", "x".repeat(20_000));
        var waiting = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 40; i++) {
                waiting.add(
                        begun("POST /logout/keycloak HTTP/1.1", FORM + "Content-Length: " + MEGABYTE + "\r\n", "x"));
            }
            while (strangersStatus(body) != 503 && waiting.size() < 200) {
                waiting.add(begun("POST /logout/keycloak HTTP/1.1", FORM + "Content-Length: 16384\r\n", "x"));
            }
            assertThat(strangersStatus(body)).isEqualTo(503);
            assertThat(editor.post("/verify", body).statusCode()).isEqualTo(422);
            // as Keycloak's notices, which say that somebody is to be signed out
            assertThat(RestAssured.given()
                            .formParam("logout_token", "x".repeat(2000))
                            .post(masthead.url() + "/logout/keycloak")
                            .statusCode())
                    .isEqualTo(400);
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void that_begin_a_file_and_send_none_of_it_leave_room_for_files_of_others() throws IOException {
        var head = "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + 50 * MEGABYTE + "\r\n";
        var waiting = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 10; i++) {
                waiting.add(begun("POST /api/v1/verify HTTP/1.1", head, "--x\r\n"));
            }
            assertThat(verified(new byte[20 * MEGABYTE]).statusCode()).isEqualTo(200);
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    @Test
    void have_no_large_field_read_beside_the_file() throws IOException {
        var head = "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + 12 * MEGABYTE + "\r\n";
        var field = "--x\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n" + "x".repeat(MEGABYTE / 2);
        try (var socket = sent("POST /api/v1/verify HTTP/1.1", head)) {
            socket.getOutputStream().write(field.getBytes(StandardCharsets.US_ASCII));
            assertThat(status(socket)).startsWith("HTTP/1.1 413");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: http://elsewhere.example",
                "Origin: null"
            })
    void from_another_sites_page_are_refused(String header) throws IOException {
        for (var path : List.of("/logout", "/verify", "/api/v1/verify")) {
            assertThat(answerTo("POST " + path + " HTTP/1.1", header + "\r\nContent-Length: 0\r\n"))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void under_a_name_that_is_none_of_ours_are_refused() {
        for (var path : List.of("/archive", "/api/v1/issues")) {
            var answer = RestAssured.given().header("Host", "elsewhere.example").get(masthead.url() + path);
            assertThat(answer.statusCode()).isEqualTo(421);
            assertThat(answer.asString()).contains("MASTHEAD_HOSTS");
        }
        assertThat(RestAssured.given()
                        .header("Host", "elsewhere.example")
                        .get(masthead.url() + "/q/health/live")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void to_go_on_in_http_2_are_answered_in_http_1() throws IOException {
        var upgrade = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n";
        assertThat(answerTo("GET /archive HTTP/1.1", upgrade + "Connection: close\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void of_many_tabs_that_are_signed_out_leave_room_in_the_head() {
        var begun = IntStream.range(0, 40).mapToObj(i -> "q_auth_" + i + "=x").collect(Collectors.joining("; "));
        var answer = RestAssured.given()
                .header("Cookie", begun)
                .redirects()
                .follow(false)
                .get(masthead.url() + "/issues");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().getValues("Set-Cookie"))
                .filteredOn(it -> it.matches("q_auth_\\d+=;.*"))
                .hasSize(33);
    }

    @Test
    void of_the_api_get_no_cookie_and_are_kept_nowhere() {
        var editor = Api.as("editor", masthead);
        var section = editor.draft("Rivers", "The river falls.");
        for (var type : List.of("text/html", "application/json")) {
            var answer = editor.request().accept(type).get("/sections/" + section + "/diff?from=1&to=2");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).startsWith(type);
            assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void of_the_api_are_known_however_their_address_is_written() {
        var answer = RestAssured.given().urlEncodingEnabled(false).get(masthead.url() + "/ap%69/v1/issues");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void that_are_refused_again_and_again_are_one_event() {
        var guest = Api.as("guest", masthead);
        var auditor = Api.as("auditor", masthead);
        var person = guest.get("/me").<String>path("id");
        int before = refusals(auditor, person);
        for (int i = 0; i < 30; i++) {
            assertThat(guest.get("/issues/" + i).statusCode()).isEqualTo(403);
        }
        // one more where what others tried before is written meanwhile
        assertThat(refusals(auditor, person)).isBetween(before, before + 2);
    }

    private Response verified(byte[] file) {
        return RestAssured.given().multiPart("file", "x.pdf", file).post(masthead.url() + "/api/v1/verify");
    }

    private int strangersStatus(Map<String, String> body) {
        return RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post(masthead.url() + "/api/v1/verify")
                .statusCode();
    }

    private static int refusals(Api auditor, String person) {
        return auditor.get("/events?limit=200&actor=" + person)
                .<List<Map<String, Object>>>path("items")
                .size();
    }

    private void leave(String line, String headers) throws IOException {
        try (var socket = sent(line, headers)) {
            socket.getOutputStream().write('x');
        }
    }

    private String answerTo(String line, String headers) throws IOException {
        try (var socket = sent(line, headers)) {
            return status(socket);
        }
    }

    private static String status(Socket socket) throws IOException {
        socket.setSoTimeout(30_000);
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }

    private Socket begun(String line, String headers, String body) throws IOException {
        var socket = sent(line, headers);
        write(socket, body);
        return socket;
    }

    private Socket sent(String line, String headers) throws IOException {
        var socket = connected();
        write(socket, line + "\r\nHost: localhost:" + socket.getPort() + "\r\n" + headers + "\r\n");
        return socket;
    }

    private static void write(Socket socket, String sent) throws IOException {
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
    }

    private Socket connected() throws IOException {
        var url = URI.create(masthead.url());
        return new Socket(url.getHost(), url.getPort());
    }
}
