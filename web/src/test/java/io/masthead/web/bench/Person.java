package io.masthead.web.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jsoup.Jsoup;

/** One connection to the application: an editor with a token and a session of their own, who writes a section of their own. */
final class Person {
    private static final String ACCOUNT = "editor";
    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient connection =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI masthead;
    private final String section;
    private Instant signedIn = Instant.MIN;
    private String token = "";
    private String cookies = "";
    private String version = "";
    private String text;
    private String paragraph = "";
    private int saves;

    /** The text is what stands in each save, behind a paragraph that differs. */
    Person(Installation masthead, String section, String text) {
        this.masthead = URI.create(masthead.url());
        this.section = section;
        this.text = text;
    }

    String section() {
        return section;
    }

    /** Saves it that often; from then on its paragraphs have their ids, as in an editor. */
    void write(int times) throws IOException, InterruptedException {
        ready();
        for (int i = 0; i < times; i++) {
            var answer = send(save());
            if (answer.statusCode() != 200) {
                throw new IOException("Not saved: " + new String(answer.body(), UTF_8));
            }
        }
        var saved = JsonParser.parseString(
                new String(send(api("sections/" + section)).body(), UTF_8));
        var body = Jsoup.parseBodyFragment(saved.getAsJsonObject().get("body").getAsString())
                .body();
        paragraph = body.child(0).attr("data-id");
        body.child(0).remove();
        text = body.html();
    }

    /** Gets a token and a session from Keycloak, unless those at hand last for a while yet; and a look at the section. */
    void ready() throws IOException, InterruptedException {
        if (signedIn.isBefore(Instant.now().minus(FRESH))) {
            token = Keycloak.running().token(ACCOUNT);
            cookies = session();
            signedIn = Instant.now();
        }
        send(api("sections/" + section));
    }

    private String session() throws IOException, InterruptedException {
        var jar = new CookieJar();
        var page = jar.get(masthead.resolve("/login"));
        var form = Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form");
        if (form == null) {
            throw new IOException("No page to sign in at: " + page);
        }
        var desk = jar.post(URI.create(form.absUrl("action")), "username=" + ACCOUNT + "&password=" + ACCOUNT);
        if (desk.statusCode() != 200 || !desk.uri().getAuthority().equals(masthead.getAuthority())) {
            throw new IOException("Not signed in: " + desk);
        }
        return jar.header(masthead);
    }

    /** A request as a program makes it. */
    HttpRequest.Builder api(String path) {
        return request("/api/v1/" + path).header("Authorization", "Bearer " + token);
    }

    /** A request as a browser makes it. */
    HttpRequest.Builder page(String path) {
        return request(path).header("Cookie", cookies).header("Accept-Encoding", "gzip");
    }

    /** Saves the next revision of the section: all fields, and a paragraph that differs, as an editor sends them. */
    HttpRequest.Builder save() {
        var json = new JsonObject();
        json.addProperty("title", "Rivers");
        json.addProperty("byline", "Leyla Hasanova");
        json.addProperty("body", first() + text);
        return api("sections/" + section)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .PUT(BodyPublishers.ofString(json.toString()));
    }

    private String first() {
        var words = "The river has risen " + ++saves + " times.";
        return paragraph.isEmpty() ? "<p>" + words + "</p>\n" : "<p data-id=\"" + paragraph + "\">" + words + "</p>\n";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(masthead.resolve(path)).timeout(PATIENCE);
    }

    /** Sends it and reads the answer to its end. */
    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = connection.send(request.build(), BodyHandlers.ofByteArray());
        Optional<String> tag = answer.headers().firstValue("ETag");
        if (answer.statusCode() == 200 && tag.isPresent()) {
            version = tag.get();
        }
        return answer;
    }
}
