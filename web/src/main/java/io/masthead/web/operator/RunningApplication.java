package io.masthead.web.operator;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** The application that runs on this machine and home, asked over loopback. */
record RunningApplication(String address, String token) {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Duration PING_TIMEOUT = Duration.ofSeconds(10);

    /**
     * The application, if one answers; without it the database is free to be opened. Its file stays behind where it was
     * killed, and its port may be another program's since: what does not know the token is not it.
     */
    static Optional<RunningApplication> find() {
        var home = Path.of(Objects.requireNonNullElse(System.getenv("MASTHEAD_HOME"), "var"));
        return OperatorToken.read(home)
                .map(it -> new RunningApplication("http://127.0.0.1:" + it.port(), it.value()))
                .filter(RunningApplication::answers);
    }

    int export(ExportRequest request) {
        var query = "publication=%s&period=%s&proof=%s"
                .formatted(encoded(request.publication()), encoded(request.period()), request.proof());
        try {
            var answer = get("/operator/export?" + query, TIMEOUT);
            if (answer.statusCode() == 200) {
                return request.write(answer.body());
            }
            System.err.println("masthead: " + refusal(answer, request));
        } catch (IOException e) {
            System.err.println("masthead: the application stopped answering: " + e);
        }
        return 1;
    }

    private boolean answers() {
        try {
            return get("/operator", PING_TIMEOUT).statusCode() < 300;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private HttpResponse<byte[]> get(String path, Duration timeout) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(timeout)
                .header(OperatorResource.HEADER, token)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String refusal(HttpResponse<byte[]> answer, ExportRequest request) {
        var what = request.publication() + " " + request.period();
        return switch (answer.statusCode()) {
            case 404 -> "there is no " + (request.proof() ? "issue" : "edition") + " of " + what + ".";
            case 422 -> request.period() + " is no period; write it as 2024-07.";
            default -> what + " was not exported; the application answered " + answer.statusCode() + ".";
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
