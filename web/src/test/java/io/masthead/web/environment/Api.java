package io.masthead.web.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The REST API as one account sees it. */
public final class Api {

    private record Token(String value, Instant at) {}

    /** Longer than anything may take; without it a request that is never answered would keep the tests for ever. */
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.socket.timeout", Math.toIntExact(TIMEOUT.toMillis())));

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
    private static final AtomicInteger PERIODS = new AtomicInteger();

    private final Installation installation;
    private final @Nullable String account;

    private Api(Installation installation, @Nullable String account) {
        this.installation = installation;
        this.account = account;
    }

    /** As that account. */
    public static Api as(String account, Installation installation) {
        return new Api(installation, account);
    }

    /** As a stranger. */
    public static Api stranger(Installation installation) {
        return new Api(installation, null);
    }

    /** A month that no other test uses. */
    public static String period() {
        int number = PERIODS.getAndIncrement();
        return "%04d-%02d".formatted(2100 + number / 12, 1 + number % 12);
    }

    /** A request with this account's token. */
    public RequestSpecification request() {
        var request = RestAssured.given()
                .config(CONFIG)
                .baseUri(installation.url())
                .basePath("/api/v1")
                .redirects()
                .follow(false);
        return account == null ? request : request.auth().oauth2(token(account));
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post(path);
    }

    public Response post(String path, Object body, String version) {
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .post(path);
    }

    public Response put(String path, Object body, String version) {
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .put(path);
    }

    /** Makes the publication that tests use, once. */
    public Api withPublication() {
        var form = Map.of(
                "slug", "bulletin",
                "title", "Bulletin",
                "names", Map.of("en", "Caspian Institute for Regional Studies"),
                "tagline", "Notes on a region",
                "language", "en",
                "timeZone", "Asia/Baku");
        assertThat(as("publisher", installation).post("/publications", form).statusCode())
                .isIn(201, 409);
        return this;
    }

    /** Reads a text in as an issue and answers its id. */
    public String importIssue(byte[] text, String period) {
        return request()
                .multiPart("file", "issue.txt", text, "text/plain")
                .multiPart("publication", "bulletin")
                .multiPart("period", period)
                .post("/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("issue.id");
    }

    /** An issue of one section with a text by the editor; answers the section's id. */
    public String draft(String title, String words) {
        withPublication();
        return draft("bulletin", title, words);
    }

    /** The same in another publication. */
    public String draft(String publication, String title, String words) {
        var publisher = as("publisher", installation);
        String issue = publisher
                .post("/issues", Map.of("publication", publication, "period", period()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String section = publisher
                .post("/issues/" + issue + "/sections", Map.of("title", title))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var body = Map.of("title", title, "byline", "", "body", "<p>" + words + "</p>");
        as("editor", installation)
                .put("/sections/" + section, body, version(section))
                .then()
                .statusCode(200);
        return section;
    }

    /** The version that a write to the section must be based on. */
    public String version(String section) {
        return as("auditor", installation)
                .get("/sections/" + section)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Makes a move on the newest version and revision of the section. */
    public Response move(String section, String move, Map<String, Object> words) {
        var current = as("auditor", installation).get("/sections/" + section);
        var body = new java.util.HashMap<String, Object>(words);
        body.putIfAbsent("revision", current.path("revision.number"));
        return post("/sections/" + section + "/" + move, body, current.header("ETag"));
    }

    /** The ids of an issue's sections in order. */
    public List<String> sections(String issue) {
        return get("/issues/" + issue).then().statusCode(200).extract().path("sections.id");
    }

    /** Waits until a job has ended and answers it. */
    public Response ended(String job) {
        return until("/jobs/" + job, it -> List.of("DONE", "FAILED").contains(it.<String>path("status")));
    }

    /** Waits until an issue's pages are checked and answers the issue. */
    public Response checked(String issue) {
        return until(
                "/issues/" + issue,
                it -> !it.<List<String>>path("readiness.reasons.code").contains("PAGES_UNCHECKED"));
    }

    private Response until(String path, Predicate<Response> reached) {
        var end = Instant.now().plus(Duration.ofMinutes(1));
        while (true) {
            var answer = get(path);
            if (reached.test(answer)) {
                return answer;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain: " + answer.asString());
            }
            pause();
        }
    }

    private static String token(String account) {
        return TOKENS.compute(account, (name, old) -> old != null && isFresh(old) ? old : fetch(name))
                .value();
    }

    private static Token fetch(String account) {
        return new Token(Keycloak.running().token(account), Instant.now());
    }

    private static boolean isFresh(Token token) {
        return token.at().isAfter(Instant.now().minus(Duration.ofMinutes(3)));
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
