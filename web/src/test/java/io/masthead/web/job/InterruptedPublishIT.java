package io.masthead.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.HeldJobs;
import io.masthead.web.environment.Installation;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A publication held up half-way, as it begins to set its pages, or by a lock on the table that its last step writes: what is
 * frozen meanwhile, and what a kill leaves behind. PostgreSQL, because H2's file is open to one process alone.
 */
class InterruptedPublishIT {

    /** After so long without a heartbeat a process counts as dead, and somewhat more. */
    private static final Duration DEAD = Duration.ofSeconds(15);

    /** Waits for locks for as long as a test holds them. */
    private static final String PATIENT =
            "-Dquarkus.datasource.jdbc.additional-jdbc-properties.options=--lock_timeout=0"
                    + " -Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=0"
                    + " -Dquarkus.transaction-manager.default-transaction-timeout=5m";

    private static Installation masthead;

    @BeforeAll
    static void start() {
        masthead = Installation.fresh(Database.POSTGRESQL, Map.of("JAVA_TOOL_OPTIONS", PATIENT));
    }

    @AfterAll
    static void stop() {
        masthead.stop();
    }

    @Test
    void freezes_the_issue_is_one_job_for_two_and_can_be_repeated_after_a_kill() throws SQLException {
        var editor = Api.as("editor", masthead);
        var publisher = Api.as("publisher", masthead);
        var section = editor.draft("Rivers", "The river falls.");
        String issue = editor.get("/sections/" + section).path("issue");
        Edition.approve(section, masthead);
        publisher.checked(issue);
        String job;
        try (var held = HeldJobs.of(issue, masthead)) {
            job = publisher
                    .post("/issues/" + issue + "/publish", Map.of())
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            held.await();
            awaitRunning(publisher, job);
            String again =
                    publisher.post("/issues/" + issue + "/publish", Map.of()).path("id");
            assertThat(again).isEqualTo(job);
            assertFrozen(editor, publisher, issue, section);
            masthead.kill();
        }
        masthead.restart();
        var ended = publisher.ended(job);
        assertThat(ended.<String>path("status")).isEqualTo("FAILED");
        assertThat(ended.<String>path("problem")).contains("interrupted");
        assertThat(publisher.get("/issues/" + issue).<String>path("status")).isEqualTo("IN_PRODUCTION");
        assertThat(publisher.get("/issues/" + issue + "/editions").<List<Object>>path("items"))
                .isEmpty();
        sees_on_the_board_that_it_failed(masthead, issue);
        String repeated =
                publisher.post("/issues/" + issue + "/publish", Map.of()).path("id");
        assertThat(publisher.ended(repeated).<String>path("status")).isEqualTo("DONE");
        assertThat(publisher.get("/issues/" + issue + "/editions").<List<Integer>>path("items.number"))
                .containsExactly(1);
    }

    /** A node that starts has no name in common with one that runs; the lock outlasts its start and ten heartbeats. */
    @Test
    void goes_on_while_another_node_starts() throws SQLException {
        var publisher = Api.as("publisher", masthead);
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        String issue = publisher.get("/sections/" + section).path("issue");
        Edition.approve(section, masthead);
        try (var connection = masthead.connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table pdf_file in access exclusive mode");
            String job =
                    publisher.post("/issues/" + issue + "/publish", Map.of()).path("id");
            awaitRunning(publisher, job);
            var other = masthead.anotherNode(Map.of());
            try {
                pause(DEAD);
                assertThat(publisher.get("/jobs/" + job).<String>path("status")).isEqualTo("RUNNING");
                connection.rollback();
                assertThat(publisher.ended(job).<String>path("status")).isEqualTo("DONE");
            } finally {
                other.stop();
            }
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void is_told_on_the_board_and_on_the_section_while_it_lasts() throws SQLException {
        try (var editor = Browser.visitor(masthead)) {
            var publisher = Api.as("publisher", masthead);
            var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
            String issue = publisher.get("/sections/" + section).path("issue");
            Edition.approve(section, masthead);
            editor.signIn("editor");
            try (var connection = masthead.connect()) {
                connection.setAutoCommit(false);
                connection.createStatement().execute("lock table pdf_file in access exclusive mode");
                String job = publisher
                        .post("/issues/" + issue + "/publish", Map.of())
                        .path("id");
                awaitRunning(publisher, job);
                editor.open(
                        "/issues/bulletin/" + publisher.get("/issues/" + issue).<String>path("period"));
                editor.sees("Being published");
                editor.seesNo(AriaRole.BUTTON, "Add the section");
                editor.open("/sections/" + section + "/edit");
                editor.sees("Being published");
                editor.shot("being-published");
                connection.rollback();
                assertThat(publisher.ended(job).<String>path("status")).isEqualTo("DONE");
            }
        }
    }

    private static void sees_on_the_board_that_it_failed(Installation masthead, String issue) {
        String period = Api.as("publisher", masthead).get("/issues/" + issue).path("period");
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/issues/bulletin/" + period);
            publisher.sees("The issue was not published. Nothing has changed; it can be published again.");
            publisher.sees("Ready to publish");
            publisher.shot("publish-failed");
        }
    }

    private static void assertFrozen(Api editor, Api publisher, String issue, String section) {
        var save = editor.put("/sections/" + section, Map.of("body", "<p>Late.</p>"), editor.version(section));
        var reopen = editor.move(section, "reopen", Map.of("reason", "Late."));
        var add = editor.post("/issues/" + issue + "/sections", Map.of("title", "Late"));
        var rename = publisher
                .request()
                .contentType("application/json")
                .body(Map.of("title", "Late"))
                .patch("/issues/" + issue);
        for (var refused : List.of(save, reopen, add, rename)) {
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
            assertThat(refused.<List<String>>path("reasons.code")).contains("BEING_PUBLISHED");
        }
    }

    private static void awaitRunning(Api publisher, String job) {
        Await.until(
                Duration.ofMinutes(1),
                () -> "RUNNING".equals(publisher.get("/jobs/" + job).path("status")));
    }
}
