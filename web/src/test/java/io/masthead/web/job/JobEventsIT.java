package io.masthead.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Scripts and pages are told how far a job is, without asking again and again. */
@ParameterizedClass
@EnumSource(Database.class)
class JobEventsIT {

    @Parameter
    Database database;

    private Installation masthead;
    private Api editor;

    @BeforeEach
    void a_proof() {
        masthead = Installation.on(database);
        editor = Api.as("editor", masthead).withPublication();
    }

    @Test
    void a_script_is_told_until_the_job_has_ended() {
        var job = proof();

        var told = editor.get("/jobs/" + job + "/events");

        assertThat(told.statusCode()).as(told.asString()).isEqualTo(200);
        assertThat(told.contentType()).startsWith("text/event-stream");
        assertThat(data(told)).allMatch(it -> it.contains("\"id\":\"" + job + "\""));
        assertThat(data(told).getLast()).contains("\"status\":\"DONE\"", "\"proof\":");
    }

    @Test
    void a_job_that_has_ended_is_told_once() {
        var job = proof();
        editor.ended(job);

        assertThat(data(editor.get("/jobs/" + job + "/events"))).hasSize(1);
    }

    @Test
    void what_is_no_job_and_whoever_may_not_know_is_refused_before_anything_is_sent() {
        var none = "/jobs/" + UUID.randomUUID() + "/events";

        assertThat(editor.get(none).statusCode()).isEqualTo(404);
        assertThat(editor.get("/jobs/x/events").statusCode()).isEqualTo(404);
        assertThat(editor.get(none).contentType()).startsWith("application/problem+json");
        assertThat(Api.stranger(masthead).get(none).statusCode()).isEqualTo(401);
        assertThat(Api.as("guest", masthead).get(none).statusCode()).isEqualTo(403);
    }

    @Test
    void a_page_is_told_that_something_has_changed_and_when_that_is_over() {
        var job = proof();
        String cookies;
        try (var visitor = Browser.visitor(masthead).signIn("editor")) {
            cookies = visitor.cookies();
        }

        var told = RestAssured.given().header("Cookie", cookies).get(masthead.url() + "/jobs/" + job + "/events");

        assertThat(told.contentType()).startsWith("text/event-stream");
        assertThat(told.asString().lines().filter(it -> it.startsWith("event:")))
                .contains("event:job")
                .endsWith("event:ended");
    }

    private String proof() {
        String issue =
                editor.get("/sections/" + editor.draft("Rivers", "Water.")).path("issue");
        return editor.post("/issues/" + issue + "/proofs", Map.of())
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static List<String> data(Response told) {
        return told.asString().lines().filter(it -> it.startsWith("data:")).toList();
    }
}
