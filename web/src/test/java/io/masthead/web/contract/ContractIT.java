package io.masthead.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.OpenApiDocument;
import io.masthead.web.environment.Texts;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of the REST API from outside; what is answered stands in the OpenAPI document. */
@ParameterizedClass
@EnumSource(Database.class)
class ContractIT {

    private static final String NONE = "";

    @Parameter
    Database database;

    private Installation masthead;
    private OpenApiDocument document;

    @BeforeEach
    void an_installation() {
        masthead = Installation.on(database);
        document = OpenApiDocument.of(masthead);
        Api.as("publisher", masthead).withPublication();
    }

    /** Sends it, and asserts that the status is the one expected and that both are described. */
    private Response send(
            String account, String method, String path, @Nullable Object body, String version, int status) {
        var api = account.equals(NONE) ? Api.stranger(masthead) : Api.as(account, masthead);
        var request = api.request();
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        if (!version.equals(NONE)) {
            request.header("If-Match", version);
        }
        return described(method, path, request.request(method, path), status);
    }

    private Response described(String method, String path, Response answer, int status) {
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.asString())
                .isEqualTo(status);
        document.describes(method, path.replaceFirst("\\?.*", ""), answer);
        return answer;
    }

    private Response get(String account, String path) {
        return send(account, "GET", path, null, NONE, 200);
    }

    private Response publish(String path, @Nullable Object body, int status) {
        return send("publisher", "POST", path, body, NONE, status);
    }

    private String issue() {
        return publish("/issues", Map.of("publication", "bulletin", "period", Api.period()), 201)
                .path("id");
    }

    private String issueOf(String section) {
        return get("auditor", "/sections/" + section).path("issue");
    }

    private String draft() {
        return Api.as("editor", masthead).draft("Rivers", "The river falls.");
    }

    private Response move(String account, String section, String move, Map<String, Object> words) {
        var now = get("auditor", "/sections/" + section);
        var body = new java.util.HashMap<String, Object>(words);
        body.put("revision", now.path("revision.number"));
        return send(account, "POST", "/sections/" + section + "/" + move, body, now.header("ETag"), 200);
    }

    private void refused(Response answer, String field) {
        assertThat(answer.<List<String>>path("violations.field")).contains(field);
    }

    @Test
    void publications_are_listed_made_read_and_changed() {
        var slug = "review-" + Api.period();
        var form = Map.of("slug", slug, "title", "Review", "names", Map.of("en", "Institute"), "timeZone", "UTC");
        publish("/publications", form, 201);
        assertThat(get("editor", "/publications?limit=200").<List<String>>path("items.slug"))
                .contains("bulletin", slug);
        var one = get("editor", "/publications?limit=1");
        assertThat(one.<List<String>>path("items.slug")).hasSize(1);
        assertThat(get("editor", "/publications?limit=1&cursor=" + one.path("next"))
                        .<List<String>>path("items.slug"))
                .hasSize(1)
                .isNotEqualTo(one.<List<String>>path("items.slug"));
        var tag = get("editor", "/publications/" + slug).header("ETag");
        var changed = send("publisher", "PATCH", "/publications/" + slug, Map.of("tagline", "On rivers"), tag, 200);
        assertThat(changed.<String>path("tagline")).isEqualTo("On rivers");
        send("publisher", "PATCH", "/publications/" + slug, Map.of("tagline", "On seas"), tag, 412);
        publish("/publications", form, 409);
        send("editor", "GET", "/publications/nowhere", null, NONE, 404);
    }

    @Test
    void issues_are_planned_listed_read_changed_cloned_and_discarded() {
        var period = Api.period();
        String id = publish("/issues", Map.of("publication", "bulletin", "period", period, "title", "Rivers"), 201)
                .path("id");
        publish("/issues", Map.of("publication", "bulletin", "period", period), 409);
        assertThat(get("editor", "/issues?publication=bulletin&status=IN_PRODUCTION&q=" + period)
                        .<List<String>>path("items.id"))
                .containsExactly(id);
        var read = get("auditor", "/issues/" + id);
        assertThat(read.<Boolean>path("readiness.ready")).isFalse();
        var changed = send("publisher", "PATCH", "/issues/" + id, Map.of("title", "Seas"), read.header("ETag"), 200);
        assertThat(changed.<String>path("title")).isEqualTo("Seas");
        String copy = publish("/issues/" + id + "/clone", Map.of("period", Api.period()), 201)
                .path("id");
        send("publisher", "DELETE", "/issues/" + copy, Map.of("reason", "Made by mistake."), NONE, 204);
        send("editor", "GET", "/issues/" + copy, null, NONE, 404);
        send("editor", "POST", "/issues", Map.of(), NONE, 403);
        send(NONE, "GET", "/issues", null, NONE, 401);
    }

    @Test
    void sections_are_added_ordered_assigned_saved_and_dropped() {
        var issue = issue();
        String one = send("editor", "POST", "/issues/" + issue + "/sections", Map.of("title", "One"), NONE, 201)
                .path("id");
        String two = publish("/issues/" + issue + "/sections", Map.of("title", "Two"), 201)
                .path("id");
        var ordered = send("publisher", "PUT", "/issues/" + issue + "/order", List.of(two, one), NONE, 200);
        assertThat(ordered.<List<String>>path("sections.id")).containsExactly(two, one);
        String editor = get("publisher", "/people?role=editor").path("items[0].id");
        var assigned = send(
                "publisher",
                "PUT",
                "/sections/" + one + "/assignment",
                Map.of("editor", editor, "draftDue", "2100-01-31", "targetWords", 500),
                NONE,
                200);
        assertThat(assigned.<String>path("assignment.draftDue")).isEqualTo("2100-01-31");
        var tag = assigned.header("ETag");
        var text = Map.of("title", "One", "byline", "A. B.", "body", "<p>Words.</p>", "note", "First");
        send("editor", "PUT", "/sections/" + one, text, NONE, 428);
        var saved = send("editor", "PUT", "/sections/" + one, text, tag, 200);
        assertThat(saved.<String>path("byline")).isEqualTo("A. B.");
        send("editor", "PUT", "/sections/" + one, text, "\"9999\"", 412);
        send(
                "publisher",
                "DELETE",
                "/sections/" + two,
                null,
                Api.as("editor", masthead).version(two),
                204);
        send("editor", "GET", "/sections/" + two, null, NONE, 404);
    }

    @Test
    void a_text_is_submitted_withdrawn_sent_back_approved_and_reopened() {
        var section = draft();
        assertThat(move("editor", section, "submit", Map.of()).<String>path("status"))
                .isEqualTo("IN_REVIEW");
        move("editor", section, "withdraw", Map.of());
        move("editor", section, "submit", Map.of("comment", "Ready now."));
        move("reviewer", section, "request-changes", Map.of("comment", "Which river?"));
        move("editor", section, "submit", Map.of("comment", "The Kura."));
        assertThat(move("reviewer", section, "approve", Map.of()).<String>path("status"))
                .isEqualTo("APPROVED");
        assertThat(move("editor", section, "reopen", Map.of("reason", "A name is wrong."))
                        .<String>path("status"))
                .isEqualTo("DRAFT");
        send("reviewer", "POST", "/sections/" + section + "/approve", Map.of("revision", 1), NONE, 428);
    }

    @Test
    void a_reviewer_is_replaced_where_the_policy_names_people() {
        var section = draft();
        var sent = Map.of("person", "x", "replacement", "y", "reason", "On leave.");
        var version = Api.as("editor", masthead).version(section);
        send("publisher", "POST", "/sections/" + section + "/replace-reviewer", sent, version, 409);
    }

    @Test
    void revisions_are_listed_read_compared_and_restored() {
        var section = draft();
        var listed = get("auditor", "/sections/" + section + "/revisions?limit=1");
        assertThat(listed.<List<Integer>>path("items.number")).containsExactly(2);
        assertThat(get("auditor", "/sections/" + section + "/revisions?limit=1&cursor=" + listed.path("next"))
                        .<List<Integer>>path("items.number"))
                .containsExactly(1);
        assertThat(get("auditor", "/sections/" + section + "/revisions/2").<String>path("body"))
                .contains("The river falls.");
        var difference = "/sections/" + section + "/diff?from=1&to=2";
        assertThat(get("auditor", difference).<Integer>path("wordsAdded")).isEqualTo(3);
        var html = Api.as("auditor", masthead).request().accept("text/html").get(difference);
        assertThat(described("GET", difference, html, 200).asString()).contains("<ins");
        var version = Api.as("editor", masthead).version(section);
        var restored = send("editor", "POST", "/sections/" + section + "/restore", Map.of("revision", 1), version, 200);
        assertThat(restored.<Integer>path("revision.number")).isEqualTo(3);
        refused(send("auditor", "GET", "/sections/" + section + "/diff?from=one", null, NONE, 422), "from");
        send("auditor", "GET", "/sections/" + section + "/revisions/9", null, NONE, 404);
    }

    @Test
    void a_file_is_read_in() {
        var request = Api.as("editor", masthead)
                .request()
                .multiPart("file", "issue.txt", Texts.ours(), "text/plain")
                .multiPart("publication", "bulletin")
                .multiPart("period", Api.period());
        var made = described("POST", "/imports", request.post("/imports"), 201);
        assertThat(get("editor", "/issues/" + made.path("issue.id")).<List<?>>path("sections"))
                .hasSize(4);
        var empty = Api.as("editor", masthead).request().multiPart("publication", "bulletin");
        described("POST", "/imports", empty.post("/imports"), 422);
    }

    @Test
    void a_proof_is_a_job_and_then_a_file() {
        var issue = issueOf(draft());
        var accepted = publish("/issues/" + issue + "/proofs", null, 202);
        String job = accepted.path("id");
        Api.as("publisher", masthead).ended(job);
        var done = get("auditor", "/jobs/" + job);
        assertThat(done.<String>path("status")).isEqualTo("DONE");
        var file = get("auditor", "/proofs/" + done.path("result.proof") + "/pdf");
        assertThat(file.asString()).startsWith("%PDF-");
        send(NONE, "GET", "/proofs/" + done.path("result.proof") + "/pdf", null, NONE, 401);
    }

    @Test
    void findings_are_listed_and_none_is_waived_that_there_is_not() {
        var section = draft();
        var issue = issueOf(section);
        Api.as("publisher", masthead).checked(issue);
        get("auditor", "/issues/" + issue + "/findings?limit=5");
        var sent = Map.of("rule", "WIDOW", "section", section, "place", "nowhere", "reason", "It is short.");
        publish("/issues/" + issue + "/waivers", sent, 409);
        send("publisher", "DELETE", "/issues/" + issue + "/waivers/" + issue, null, NONE, 404);
    }

    @Test
    void an_edition_is_published_corrected_given_up_verified_and_retracted() {
        var edition = Edition.ofOurs(masthead);
        var path = "/editions/" + edition.id();
        var read = get(NONE, path);
        assertThat(read.<List<?>>path("approvals")).hasSize(4);
        assertThat(get(NONE, path + "/pdf").asByteArray()).isEqualTo(edition.pdf());
        assertThat(get("editor", "/issues/" + edition.issue() + "/editions?limit=1")
                        .<List<Integer>>path("items.number"))
                .containsExactly(1);
        publish("/issues/" + edition.issue() + "/publish", null, 409);
        publish("/issues/" + edition.issue() + "/correct", Map.of("reason", "A name is wrong."), 200);
        publish("/issues/" + edition.issue() + "/abandon", Map.of("reason", "It was right."), 200);
        String sha256 = read.path("sha256");
        assertThat(send(NONE, "POST", "/verify", Map.of("sha256", sha256), NONE, 200)
                        .<Boolean>path("authentic"))
                .isTrue();
        var file = Api.stranger(masthead).request().multiPart("file", "copy.pdf", edition.pdf(), "application/pdf");
        assertThat(described("POST", "/verify", file.post("/verify"), 200).<Boolean>path("authentic"))
                .isTrue();
        publish(path + "/retract", Map.of("reason", "It names a source."), 200);
        send(NONE, "GET", path, null, NONE, 410);
        send(NONE, "GET", path + "/pdf", null, NONE, 410);
    }

    @Test
    void editions_of_an_issue_are_listed_page_by_page() {
        var section = draft();
        var issue = issueOf(section);
        for (int edition = 1; edition <= 2; edition++) {
            Edition.approve(section, masthead);
            String job = publish("/issues/" + issue + "/publish", null, 202).path("id");
            assertThat(Api.as("publisher", masthead).ended(job).<String>path("status"))
                    .isEqualTo("DONE");
            publish("/issues/" + issue + "/correct", Map.of("reason", "More is known."), 200);
            move("editor", section, "reopen", Map.of("reason", "More is known."));
            var text = Map.of("body", "<p>The river falls " + edition + " m.</p>");
            send(
                    "editor",
                    "PUT",
                    "/sections/" + section,
                    text,
                    Api.as("editor", masthead).version(section),
                    200);
        }
        var first = get("editor", "/issues/" + issue + "/editions?limit=1");
        assertThat(first.<List<Integer>>path("items.number")).containsExactly(2);
        var second = get("editor", "/issues/" + issue + "/editions?limit=1&cursor=" + first.path("next"));
        assertThat(second.<List<Integer>>path("items.number")).containsExactly(1);
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void the_trail_is_listed_and_verified() {
        var issue = issue();
        assertThat(get("auditor", "/events?limit=5&subject=" + issue).<List<String>>path("items.action"))
                .isNotEmpty();
        assertThat(get("auditor", "/events/verify").<Boolean>path("intact")).isTrue();
        send("editor", "GET", "/events", null, NONE, 403);
    }

    @Test
    void people_are_listed_and_everybody_finds_themselves_and_their_desk() {
        var first = get("editor", "/people?limit=1");
        assertThat(get("editor", "/people?limit=1&cursor=" + first.path("next")).<List<String>>path("items.username"))
                .hasSize(1)
                .isNotEqualTo(first.<List<String>>path("items.username"));
        assertThat(get("editor", "/me").<List<String>>path("roles")).containsExactly("editor");
        draft();
        assertThat(get("editor", "/me/desk?limit=1").<List<?>>path("items")).hasSize(1);
    }

    @Test
    void a_list_goes_on_after_an_issue_that_is_gone() {
        var word = "Z" + Api.period();
        for (int i = 0; i < 2; i++) {
            publish("/issues", Map.of("publication", "bulletin", "period", Api.period(), "title", word), 201);
        }
        var first = get("publisher", "/issues?limit=1&q=" + word);
        var gone = first.<String>path("items[0].id");
        send("publisher", "DELETE", "/issues/" + gone, Map.of("reason", "Made by mistake."), NONE, 204);

        var second = get("publisher", "/issues?limit=1&q=" + word + "&cursor=" + first.path("next"));
        assertThat(second.<List<String>>path("items.id")).hasSize(1).doesNotContain(gone);
    }

    @Test
    void a_wrong_value_in_a_query_is_told_by_its_name() {
        for (var list : List.of("/issues", "/publications", "/people", "/me/desk")) {
            refused(send("publisher", "GET", list + "?limit=abc", null, NONE, 422), "limit");
            refused(send("publisher", "GET", list + "?limit=0", null, NONE, 422), "limit");
            refused(send("publisher", "GET", list + "?cursor=xyz", null, NONE, 422), "cursor");
        }
        refused(send("publisher", "GET", "/events?cursor=xyz", null, NONE, 422), "cursor");
        refused(send("publisher", "GET", "/issues?status=LOST", null, NONE, 422), "status");
        refused(send("publisher", "GET", "/people?role=king", null, NONE, 422), "role");
        var section = draft();
        refused(send("editor", "GET", "/sections/" + section + "/revisions?limit=1.5", null, NONE, 422), "limit");
        refused(send("editor", "GET", "/issues/" + issueOf(section) + "/editions?cursor=x", null, NONE, 422), "cursor");
    }

    @Test
    void json_that_means_something_else_is_refused_and_named() {
        var section = draft();
        var path = "/sections/" + section + "/restore";
        for (var body : List.of(
                "{\"revision\": 2.9}",
                "{\"revision\": \"2\"}",
                "{\"revision\": true}",
                "{\"revision\": \"\"}",
                "{\"revision\": 99999999999}",
                "{\"revision\": [1]}")) {
            refused(send("editor", "POST", path, body, "\"1\"", 400), "revision");
        }
        for (var body : List.of(
                "{\"revision\": 1} x",
                "{\"revision\": 1} {}",
                "{\"revision\": 1, \"revision\": 2}",
                "{\"revision\": 1,}",
                "[]",
                "[".repeat(5000),
                "{\"a\":".repeat(2000),
                "{\"revision\": " + "9".repeat(2000) + "}")) {
            send("editor", "POST", path, body, "\"1\"", 400);
        }
        var plan = "/sections/" + section + "/assignment";
        for (var due : List.of("1", "[2100, 1, 1]", "\"2100-02-30\"", "\"\"", "\"2100-01-01T00:00:00Z\"")) {
            refused(send("publisher", "PUT", plan, "{\"draftDue\": " + due + "}", NONE, 400), "draftDue");
        }
        refused(send("publisher", "POST", "/issues", "{\"title\": 1}", NONE, 400), "title");
        var stage = "{\"policy\": {\"stages\": [{\"name\": \"Review\", \"approvals\": 1.7}]}}";
        refused(send("publisher", "PATCH", "/publications/bulletin", stage, NONE, 400), "policy.stages[0].approvals");
    }

    @Test
    void a_file_that_is_kept_already_is_not_sent_again_and_a_part_is_sent_alone() {
        var edition = Edition.ofOurs(masthead);
        var path = "/editions/" + edition.id() + "/pdf";
        var stranger = Api.stranger(masthead);
        var head = stranger.request().head(path);
        assertThat(head.contentType()).isEqualTo("application/pdf");
        var tag = head.header("ETag");
        assertThat(tag).isNotNull();
        for (var kept : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            var answer = stranger.request().header("If-None-Match", kept).get(path);
            assertThat(answer.statusCode()).as(kept).isEqualTo(304);
            assertThat(answer.asByteArray()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.header("Cache-Control")).isNotNull();
            assertThat(stranger.request()
                            .header("If-None-Match", kept)
                            .head(path)
                            .statusCode())
                    .isEqualTo(304);
        }
        for (var other : List.of("\"x\"", "\"", "x")) {
            assertThat(stranger.request()
                            .header("If-None-Match", other)
                            .get(path)
                            .statusCode())
                    .isEqualTo(200);
        }
        var part = stranger.request().header("Range", "bytes=5-104").get(path);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 5-104/" + edition.pdf().length);
        assertThat(part.asByteArray()).isEqualTo(java.util.Arrays.copyOfRange(edition.pdf(), 5, 105));
        assertThat(ranged(path, "\"old\"")).as("another file by now").isEqualTo(200);
        assertThat(ranged(path, tag)).isEqualTo(206);
        assertThat(stranger.request().header("Range", "nonsense").get(path).statusCode())
                .isEqualTo(200);
        var beyond = stranger.request().header("Range", "bytes=99999999-").get(path);
        assertThat(described("GET", path, beyond, 416).header("Content-Range"))
                .isEqualTo("bytes */" + edition.pdf().length);
        var page =
                io.restassured.RestAssured.given().header("Range", "bytes=0-9").get(masthead.url() + path);
        assertThat(page.statusCode()).as("the file's own page").isEqualTo(206);
    }

    private int ranged(String path, String ifRange) {
        return Api.stranger(masthead)
                .request()
                .header("Range", "bytes=0-9")
                .header("If-Range", ifRange)
                .get(path)
                .statusCode();
    }
}
