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

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PATIENCE_WITH_A_SIGN_OF_LIFE = Duration.ofSeconds(10);

    /**
     * The application, if one answers; without it the database is free to be opened. Its file stays behind where it was
     * killed, and its port may be another program's since: what does not know the token is not it.
     */
    static Optional<RunningApplication> here() {
        var home = Path.of(Objects.requireNonNullElse(System.getenv("MASTHEAD_HOME"), "var"));
        return OperatorToken.read(home)
                .map(it -> new RunningApplication("http://127.0.0.1:" + it.port(), it.value()))
                .filter(RunningApplication::answers);
    }

    int export(ExportRequest wish) {
        var query = "publication=%s&period=%s&proof=%s"
                .formatted(encoded(wish.publication()), encoded(wish.period()), wish.proof());
        try {
            var answer = get("/operator/export?" + query, PATIENCE);
            if (answer.statusCode() == 200) {
                return wish.write(answer.body());
            }
            System.err.println("masthead: " + refusal(answer, wish));
        } catch (IOException e) {
            System.err.println("masthead: the application stopped answering: " + e);
        }
        return 1;
    }

    private boolean answers() {
        try {
            return get("/operator", PATIENCE_WITH_A_SIGN_OF_LIFE).statusCode() < 300;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private HttpResponse<byte[]> get(String path, Duration patience) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(patience)
                .header(OperatorResource.HEADER, token)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String refusal(HttpResponse<byte[]> answer, ExportRequest wish) {
        var what = wish.publication() + " " + wish.period();
        return switch (answer.statusCode()) {
            case 404 -> "there is no " + (wish.proof() ? "issue" : "edition") + " of " + what + ".";
            case 422 -> wish.period() + " is no period; write it as 2024-07.";
            default -> what + " was not exported; the application answered " + answer.statusCode() + ".";
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
