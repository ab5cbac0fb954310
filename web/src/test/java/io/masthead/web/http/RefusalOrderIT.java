package io.masthead.web.http;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.Installation;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Each call of the API with everything wrong that is left: the first of the order of docs/workflow.md answers. */
@ParameterizedClass
@EnumSource(Database.class)
class RefusalOrderIT {

    private static final String LONG = "x".repeat(5000);

    /** A write with fields that no rule lets through; {@code $} stands for the id. */
    private record Call(String method, String path, Object body, String account, String other) {

        Response on(String id, @Nullable String ifMatch, Installation masthead) {
            return sent(account, id, ifMatch, masthead);
        }

        Response byTheWrongRole(Installation masthead) {
            return sent(other, "nothing", null, masthead);
        }

        private Response sent(String who, String id, @Nullable String ifMatch, Installation masthead) {
            var request = Api.as(who, masthead)
                    .request()
                    .contentType(ContentType.JSON)
                    .body(body);
            return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                    .request(method, path.replace("$", id));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static Call byEditor(String method, String path, Object body) {
        return new Call(method, path, body, "editor", "reviewer");
    }

    private static Call byReviewer(String path, Object body) {
        return new Call("POST", path, body, "reviewer", "editor");
    }

    private static Call byPublisher(String method, String path, Object body) {
        return new Call(method, path, body, "publisher", "editor");
    }

    /** The writes to a section that must name a version. */
    private static final List<Call> VERSIONED = List.of(
            byEditor("PUT", "/sections/$", Map.of("title", LONG, "note", LONG)),
            byPublisher("DELETE", "/sections/$", Map.of()),
            byEditor("POST", "/sections/$/submit", Map.of("comment", LONG)),
            byEditor("POST", "/sections/$/withdraw", Map.of("reason", LONG)),
            byReviewer("/sections/$/approve", Map.of("comment", LONG)),
            byReviewer("/sections/$/request-changes", Map.of("comment", LONG)),
            byEditor("POST", "/sections/$/reopen", Map.of("reason", LONG)),
            byEditor("POST", "/sections/$/restore", Map.of()),
            byPublisher("POST", "/sections/$/replace-reviewer", Map.of("reason", LONG)));

    private static final Call ASSIGN =
            byPublisher("PUT", "/sections/$/assignment", Map.of("editor", "nobody", "targetWords", -1));

    private static final Call KEEP = byEditor("PUT", "/sections/$/draft", Map.of("title", LONG));

    /** The writes to an issue that may name a version. */
    private static final List<Call> OF_ISSUES = List.of(
            byPublisher("PATCH", "/issues/$", Map.of("title", LONG, "period", "soon")),
            byPublisher("DELETE", "/issues/$", Map.of()),
            byPublisher("PUT", "/issues/$/order", List.of("nothing")));

    private static final Call ADD = byEditor("POST", "/issues/$/sections", Map.of("title", LONG));
    private static final Call CLONE = byPublisher("POST", "/issues/$/clone", Map.of("period", "soon"));
    private static final Call CORRECT = byPublisher("POST", "/issues/$/correct", Map.of("reason", LONG));
    private static final Call ABANDON = byPublisher("POST", "/issues/$/abandon", Map.of("reason", LONG));
    private static final Call RETRACT = byPublisher("POST", "/editions/$/retract", Map.of("reason", LONG));
    private static final Call SETTINGS = byPublisher(
            "PATCH", "/publications/$", Map.of("title", LONG, "style", Map.of("design", "NONE", "opening", "NONE")));

    private static final Call LET_STAND = byEditor("POST", "/sections/$/checks/waivers", Map.of("reason", LONG));
    private static final Call SPELL = byPublisher("POST", "/publications/$/spellings", Map.of("kind", "RIVER"));

    private static final Map<Database, String> PRINTED = new EnumMap<>(Database.class);

    @Parameter
    Database database;

    private Installation masthead;
    private Api publisher;

    @BeforeEach
    void people() {
        masthead = Installation.on(database);
        publisher = Api.as("publisher", masthead).withPublication();
    }

    private static Stream<Call> all() {
        return Stream.of(
                        VERSIONED.stream(),
                        OF_ISSUES.stream(),
                        Stream.of(ASSIGN, KEEP, ADD, CLONE, CORRECT, ABANDON, RETRACT, SETTINGS, LET_STAND, SPELL))
                .flatMap(it -> it);
    }

    private static void answers(Response answer, int status, Call call) {
        assertThat(answer.statusCode()).as(call + ": " + answer.asString()).isEqualTo(status);
    }

    @Test
    void a_missing_role_comes_first() {
        all().forEach(call -> answers(call.byTheWrongRole(masthead), 403, call));
    }

    @Test
    void an_unknown_id_comes_next() {
        all().forEach(call -> answers(call.on("nothing", null, masthead), 404, call));
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        var restore = byEditor("POST", "/sections/$/restore", Map.of("revision", 99));
        answers(restore.on(section, null, masthead), 404, restore);
        var lost = byPublisher("POST", "/issues", Map.of("publication", "nothing", "period", "soon", "title", LONG));
        answers(lost.on("", null, masthead), 404, lost);
    }

    @Test
    void a_missing_version_comes_before_a_stale_one() {
        var section = printed().getFirst();
        VERSIONED.forEach(call -> {
            answers(call.on(section, null, masthead), 428, call);
            answers(call.on(section, "*", masthead), 428, call);
        });
    }

    @Test
    void a_stale_version_comes_before_the_state() {
        var section = printed().getFirst();
        String issue = publisher.get("/sections/" + section).path("issue");
        var stale = "\"0\"";
        Stream.concat(VERSIONED.stream(), Stream.of(ASSIGN)).forEach(call -> {
            var answer = call.on(section, stale, masthead);
            answers(answer, 412, call);
            assertThat(answer.<String>path("current.id")).as(call.toString()).isEqualTo(section);
        });
        OF_ISSUES.forEach(call -> {
            var answer = call.on(issue, "\"99\"", masthead);
            answers(answer, 412, call);
            assertThat(answer.<String>path("current.id")).as(call.toString()).isEqualTo(issue);
        });
        answers(SETTINGS.on("bulletin", "\"99\"", masthead), 412, SETTINGS);
    }

    @Test
    void the_state_comes_before_the_fields() {
        var section = printed().getFirst();
        String issue = publisher.get("/sections/" + section).path("issue");
        var version = publisher.version(section);
        Stream.concat(VERSIONED.stream(), Stream.of(ASSIGN))
                .forEach(call -> answers(call.on(section, version, masthead), 409, call));
        Stream.concat(OF_ISSUES.stream(), Stream.of(ADD, ABANDON))
                .forEach(call -> answers(call.on(issue, null, masthead), 409, call));
        answers(LET_STAND.on(section, null, masthead), 409, LET_STAND);
        String inProduction = publisher
                .post("/issues", Map.of("publication", "bulletin", "period", Api.period()))
                .path("id");
        answers(CORRECT.on(inProduction, null, masthead), 409, CORRECT);
        taken();
    }

    private void taken() {
        var period = Api.period();
        publisher.post("/issues", Map.of("publication", "bulletin", "period", period));
        var plan = byPublisher("POST", "/issues", Map.of("publication", "bulletin", "period", period, "title", LONG));
        answers(plan.on("", null, masthead), 409, plan);
        var publication = byPublisher("POST", "/publications", Map.of("slug", "bulletin", "title", LONG));
        answers(publication.on("", null, masthead), 409, publication);
        var read = Api.as("editor", masthead)
                .request()
                .multiPart("publication", "bulletin")
                .multiPart("period", period)
                .post("/imports");
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(409);
    }

    @Test
    void the_fields_come_last() {
        var draft = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        String issue = publisher.get("/sections/" + draft).path("issue");
        var version = publisher.version(draft);
        for (var call : VERSIONED) {
            if (List.of("PUT /sections/$", "POST /sections/$/submit", "POST /sections/$/restore")
                    .contains(call.toString())) {
                answers(call.on(draft, version, masthead), 422, call);
            }
        }
        Stream.concat(OF_ISSUES.stream(), Stream.of(ADD, CLONE))
                .forEach(call -> answers(call.on(issue, null, masthead), 422, call));
        answers(ASSIGN.on(draft, null, masthead), 422, ASSIGN);
        answers(SETTINGS.on("bulletin", null, masthead), 422, SETTINGS);
        answers(SPELL.on("bulletin", null, masthead), 422, SPELL);
    }

    @Test
    void every_field_that_is_wrong_is_named() {
        var draft = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        var save = VERSIONED.getFirst().on(draft, publisher.version(draft), masthead);
        assertThat(save.<List<String>>path("violations.field")).containsExactlyInAnyOrder("title", "note");
        var assign = ASSIGN.on(draft, null, masthead);
        assertThat(assign.<List<String>>path("violations.field")).containsExactlyInAnyOrder("editor", "targetWords");
        assertThat(SETTINGS.on("bulletin", null, masthead).<List<String>>path("violations.field"))
                .containsExactlyInAnyOrder("title", "style.design", "style.opening");
        var plan = publisher.post(
                "/issues", Map.ofEntries(entry("publication", ""), entry("period", "soon"), entry("title", LONG)));
        assertThat(plan.<List<String>>path("violations.field"))
                .containsExactlyInAnyOrder("publication", "period", "title");
    }

    @Test
    void a_sign_that_no_database_stores_is_no_failure() {
        var lost = Map.of("publication", "nothing\0", "period", Api.period());
        assertThat(publisher.post("/issues", lost).statusCode()).isEqualTo(404);
        var draft = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        var nobody = byPublisher("PUT", "/sections/$/assignment", Map.of("editor", "\0nobody"));
        answers(nobody.on(draft, null, masthead), 422, nobody);
        var read = Api.as("editor", masthead)
                .request()
                .multiPart("publication", "nothing\0")
                .multiPart("period", Api.period())
                .post("/imports");
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(404);
    }

    @Test
    void a_file_is_not_read_over_a_text_that_its_sender_has_not_seen() {
        var draft = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        var stale = Api.as("editor", masthead)
                .request()
                .header("If-Match", "\"1\"")
                .multiPart("file", "rivers.txt", "It is dry.".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("section", draft)
                .post("/imports");
        assertThat(stale.statusCode()).as(stale.asString()).isEqualTo(412);
    }

    /** The sections of a published issue, in which nothing can be done. */
    private List<String> printed() {
        return publisher.sections(PRINTED.computeIfAbsent(
                database, it -> Edition.ofOurs(Installation.on(it)).issue()));
    }
}
