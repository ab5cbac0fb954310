package io.masthead.api.world;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests of one person to the API, and the issue and section that most tests begin with. */
public final class Requests {

    private static final String PUBLICATION = "bulletin";
    private static final AtomicInteger MONTHS = new AtomicInteger();

    private static final int LOOKS = 600;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final String account;

    private Requests(String account) {
        this.account = account;
    }

    /** Requests of the person with that name; digits behind it tell people with one role apart. */
    public static Requests as(String account) {
        return new Requests(account);
    }

    /** A request that is still to be sent. */
    public RequestSpecification request() {
        return given().basePath("/api/v1").auth().preemptive().oauth2(account).contentType(ContentType.JSON);
    }

    /** What stands at that path. */
    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    /** Sends that JSON there. */
    public ValidatableResponse post(String path, Object body) {
        return request().body(body).post(path).then();
    }

    /** Sends it for the version of the section that is the newest now. */
    public ValidatableResponse move(String section, String move, Map<String, ?> body) {
        return request()
                .header("If-Match", version(section))
                .body(body)
                .post("/sections/" + section + "/" + move)
                .then();
    }

    /** The entity tag of a section. */
    public String version(String section) {
        return get("/sections/" + section).extract().header("ETag");
    }

    /** How a job ended, for which this waits half a minute at most. */
    public String ended(String job) throws InterruptedException {
        for (int i = 0; i < LOOKS; i++) {
            String status = get("/jobs/" + job).statusCode(200).extract().path("status");
            if (status.equals("DONE") || status.equals("FAILED")) {
                return status;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new AssertionError("The job has not ended");
    }

    /** Waits half a minute at most until the issue can be published: its pages are checked without a finding. */
    public void awaitReady(String issue) throws InterruptedException {
        for (int i = 0; i < LOOKS; i++) {
            boolean ready = get("/issues/" + issue).statusCode(200).extract().path("readiness.ready");
            if (ready) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new AssertionError("The issue cannot be published");
    }

    /** A month that no other test plans for. */
    public static String period() {
        int month = MONTHS.getAndIncrement();
        return "%d-%02d".formatted(2100 + month / 12, month % 12 + 1);
    }

    /** A new issue of the publication, which is made where there is none. */
    public static String issue(String title) {
        var publisher = as("publisher");
        List<String> publications =
                publisher.get("/publications?limit=200").extract().path("items.slug");
        if (!publications.contains(PUBLICATION)) {
            publisher.post(
                    "/publications",
                    Map.of("slug", PUBLICATION, "title", "Bulletin", "names", Map.of("en", "Institute")));
        }
        return publisher
                .post("/issues", Map.of("publication", PUBLICATION, "period", period(), "title", title))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A new section with that text, in a new issue. */
    public static String section(String title, String body) {
        var editor = as("editor");
        String id = editor.post("/issues/" + issue("Rivers") + "/sections", Map.of("title", title))
                .statusCode(201)
                .extract()
                .path("id");
        editor.request()
                .header("If-Match", editor.version(id))
                .body(Map.of("body", body))
                .put("/sections/" + id)
                .then()
                .statusCode(200);
        return id;
    }
}
