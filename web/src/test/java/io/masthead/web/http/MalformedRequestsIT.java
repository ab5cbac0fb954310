package io.masthead.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and bodies that cannot be parsed: answered by us, as a fault of the sender, and nothing for the log. */
class MalformedRequestsIT {

    private static final String JSON = "application/json";
    private static final String MULTIPART = "multipart/form-data; boundary=B";
    private static final String FILE = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n";

    /** A thread on which jobs run that others have asked for. */
    private static final String ASIDE = "(db-scheduler";

    private Installation masthead;
    private long faults;

    @BeforeEach
    void a_log() throws IOException {
        masthead = Installation.on(Database.H2);
        faults = faults();
    }

    @AfterEach
    void has_nothing_to_be_looked_at() throws IOException {
        assertThat(faults()).isEqualTo(faults);
    }

    private long faults() throws IOException {
        try (Stream<String> lines = Files.lines(masthead.home().resolve("masthead.log"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.contains(" ERROR ") && !line.contains(ASIDE))
                    .count();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "Accept: *",
                "Accept: ,",
                "Accept: text",
                "Accept: text/html;q=abc",
                "Accept: text/html;",
                "Accept: text/html;charset",
                "Accept: text/html;a=\"",
                "Accept: \"",
                "Accept-Language: en;",
                "Accept-Language: ,",
                "Accept-Language: en;q=abc",
                "Accept-Language: en;level=1",
                "Accept-Charset: x;",
                "Accept-Encoding: ;q",
                "Accept-Encoding: gzip;q=abc",
                "Content-Type: json",
                "Content-Type: /",
                "Range: nonsense",
                "If-None-Match: \"",
                "If-Match: x",
                "If-Modified-Since: x",
                "Cookie: x; y"
            })
    void a_header_that_cannot_be_read_is_as_if_it_was_not_sent(String header) throws IOException {
        for (var path : List.of("/archive", "/verify", "/nowhere")) {
            var answer = send("GET", path, header, "");
            assertThat(status(answer)).as(path).isEqualTo(path.equals("/nowhere") ? 404 : 200);
            assertThat(answer).contains("lang=\"en\"").doesNotContain("Error id");
        }
        assertThat(status(send("GET", "/api/v1/issues", header, "")))
                .isEqualTo(header.startsWith("Accept: text/html;") && !header.contains("abc") ? 406 : 401);
    }

    @Test
    void a_type_that_is_not_to_be_had_is_refused() throws IOException {
        assertThat(status(send("GET", "/archive", "Accept: image/png", ""))).isEqualTo(406);
        var list = Api.as("auditor", masthead).request().accept("image/png").get("/issues");
        assertThat(list.statusCode()).isEqualTo(406);
        assertThat(list.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json | 415",
                "/ | 415",
                "; | 415",
                "a/b/c | 415",
                "*/* | 415",
                "application/* | 415",
                "text/plain | 415",
                "multipart/form-data | 415",
                "multipart/form-data;boundary= | 415",
                "multipart/form-data; boundary=\"B | 415",
                "application/json;charset=nope | 422",
                "Application/JSON | 422"
            })
    void a_body_of_another_type_is_refused(String type, int status) throws IOException {
        var answer = send("POST", "/api/v1/verify", "Content-Type: " + type, "{}");
        assertThat(status(answer)).isEqualTo(status);
        assertThat(answer).contains("application/problem+json");
        if (!type.toLowerCase(java.util.Locale.ROOT).startsWith(JSON)) {
            assertThat(status(send("POST", "/verify", "Content-Type: " + type, "{}")))
                    .isEqualTo(415);
        }
    }

    static List<String> broken_forms() {
        return List.of(
                "",
                "{}",
                FILE + "cut",
                FILE + "x\r\n--B",
                FILE.replace("--B", "--C") + "x\r\n--C--\r\n",
                "--B\r\nContent-Dispo",
                "--B\r\nfoo\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=nope\r\n\r\nx\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=\"\r\n\r\nx\r\n--B--\r\n",
                FILE.replace("filename=\"x\"", "filename*=UTF-8''%zz") + "x\r\n--B--\r\n",
                FILE.replace("filename=\"x\"", "filename*=nope''x") + "x\r\n--B--\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n".repeat(1100) + "--B--\r\n",
                "\0\u00ff\u00fe".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("broken_forms")
    void a_form_that_is_empty_cut_or_broken_is_a_fault_of_its_sender(String body) throws IOException {
        var problem = send("POST", "/api/v1/verify", "Content-Type: " + MULTIPART, body);
        assertThat(status(problem)).isEqualTo(400);
        assertThat(problem).contains("application/problem+json").contains("cannot be read");
        var page = send("POST", "/verify", "Content-Type: " + MULTIPART, body);
        assertThat(status(page)).isEqualTo(400);
        assertThat(page).contains("lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MULTIPART,
                "multipart/form-data; charset=nope; boundary=B",
                "multipart/form-data; a=b; c=d; boundary=B",
                "Multipart/Form-Data; Boundary=\"B\""
            })
    void a_whole_form_is_read(String type) throws IOException {
        var answer = send("POST", "/api/v1/verify", "Content-Type: " + type, FILE + "x\r\n--B--\r\n");
        assertThat(status(answer)).as(answer).isEqualTo(200);
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    /** Java's clients refuse to send most of this, so this speaks HTTP itself. */
    private String send(String method, String path, String header, String body) throws IOException {
        var url = URI.create(masthead.url());
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            var content = body.getBytes(StandardCharsets.ISO_8859_1);
            var length = method.equals("POST") ? "Content-Length: " + content.length + "\r\n" : "";
            var head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n" + length
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(content);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
