package io.masthead.web.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Goes from page to page as a browser does, cookies included; each server gets its own, Secure or not. */
final class CookieJar {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return ended(HttpRequest.newBuilder(address));
    }

    HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
        return ended(
                HttpRequest.newBuilder(address).header("Content-Type", FORM).POST(BodyPublishers.ofString(form)));
    }

    /** The Cookie header for that server. */
    String header(URI address) {
        return cookies.getOrDefault(address.getAuthority(), Map.of()).entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The page at which it ends, past all that send it on. */
    private HttpResponse<String> ended(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = send(request);
        while (answer.statusCode() / 100 == 3) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(HttpRequest.newBuilder(next));
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var header = header(request.build().uri());
        if (!header.isEmpty()) {
            request.header("Cookie", header);
        }
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        var kept = cookies.computeIfAbsent(answer.uri().getAuthority(), it -> new HashMap<>());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                kept.remove(pair[0]);
            } else {
                kept.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}
