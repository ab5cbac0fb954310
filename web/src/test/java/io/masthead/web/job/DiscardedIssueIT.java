package io.masthead.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Texts;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was asked for of an issue that is then discarded comes to an end all the same. */
class DiscardedIssueIT {

    /** More than are made at once, so that some have not begun when the issue is gone. */
    private static final int PROOFS = 8;

    @ParameterizedTest
    @EnumSource(Database.class)
    void has_no_job_that_never_ends(Database database) {
        var masthead = Installation.on(database);
        var editor = Api.as("editor", masthead).withPublication();
        var issue = editor.importIssue(Texts.ours(), Api.period());
        var jobs = new ArrayList<String>();
        for (int i = 0; i < PROOFS; i++) {
            jobs.add(editor.post("/issues/" + issue + "/proofs", Map.of()).path("id"));
        }

        discard(masthead, issue);

        if (database == Database.POSTGRESQL) {
            Await.until(Duration.ofMinutes(1), () -> running(masthead, issue) == 0);
        }
        assertThat(jobs)
                .allSatisfy(job ->
                        assertThat(editor.get("/jobs/" + job).statusCode()).isEqualTo(404));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void takes_its_job_and_its_proof_with_it(Database database) {
        var masthead = Installation.on(database);
        var editor = Api.as("editor", masthead).withPublication();
        var issue = editor.importIssue(Texts.ours(), Api.period());
        String job = editor.post("/issues/" + issue + "/proofs", Map.of()).path("id");
        String proof = editor.ended(job).path("result.proof");
        assertThat(editor.get("/proofs/" + proof + "/pdf").statusCode()).isEqualTo(200);

        discard(masthead, issue);

        assertThat(editor.get("/jobs/" + job).statusCode()).isEqualTo(404);
        assertThat(editor.get("/proofs/" + proof + "/pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void takes_its_report_with_it() {
        var masthead = Installation.on(Database.H2);
        var editor = Api.as("editor", masthead).withPublication();
        var period = Api.period();
        var issue = editor.importIssue(Texts.ours(), period);
        try (var visitor = Browser.visitor(masthead).signIn("editor")) {
            visitor.open("/issues/bulletin/" + period);
            var report =
                    visitor.page().locator("main a[href^='/import/']").first().getAttribute("href");
            assertThat(visitor.open(report).status()).isEqualTo(200);

            discard(masthead, issue);

            assertThat(visitor.open(report).status()).isEqualTo(404);
        }
    }

    private static void discard(Installation masthead, String issue) {
        Api.as("publisher", masthead)
                .request()
                .contentType("application/json")
                .body(Map.of("reason", "Another plan."))
                .delete("/issues/" + issue)
                .then()
                .statusCode(204);
    }

    /** Past the application, which knows nothing of the issue any more. */
    private static int running(Installation masthead, String issue) {
        try (var connection = masthead.connect();
                var query = connection.prepareStatement(
                        "select count(*) from job where subject_id = ? and status in ('QUEUED', 'RUNNING')")) {
            query.setString(1, issue);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
