package io.masthead.web.environment;

import io.restassured.response.Response;
import java.util.Map;

/**
 * An edition that a test needs to begin with, published over REST.
 *
 * @param period the issue's month, such as 2100-01
 */
public record Edition(String id, String issue, String period, byte[] pdf) {

    /** Our own past issue, approved in every section and published. */
    public static Edition ofOurs(Installation masthead) {
        var period = Api.period();
        var editor = Api.as("editor", masthead).withPublication();
        var issue = editor.importIssue(Texts.ours(), period);
        editor.sections(issue).forEach(section -> approve(section, masthead));
        var publisher = Api.as("publisher", masthead);
        String job =
                ok(publisher.post("/issues/" + issue + "/publish", Map.of())).path("id");
        publisher.ended(job);
        String id = publisher.get("/issues/" + issue + "/editions").path("items[0].id");
        var pdf = Api.stranger(masthead)
                .get("/editions/" + id + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new Edition(id, issue, period, pdf);
    }

    /** Submits a section and approves it. */
    public static void approve(String section, Installation masthead) {
        ok(Api.as("editor", masthead).move(section, "submit", Map.of()));
        ok(Api.as("reviewer", masthead).move(section, "approve", Map.of()));
    }

    private static Response ok(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.asString());
        }
        return answer;
    }
}
