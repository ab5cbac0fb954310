package io.masthead.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.world.Api;
import io.masthead.web.world.Database;
import io.masthead.web.world.Installation;
import io.masthead.web.world.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        var publisher = Api.as("publisher", masthead);
        var issue = editor.importIssue(Texts.ours(), Api.period());
        var jobs = new ArrayList<String>();
        for (int i = 0; i < PROOFS; i++) {
            jobs.add(editor.post("/issues/" + issue + "/proofs", Map.of()).path("id"));
        }

        publisher
                .request()
                .contentType("application/json")
                .body(Map.of("reason", "Another plan."))
                .delete("/issues/" + issue)
                .then()
                .statusCode(204);

        assertThat(jobs)
                .allSatisfy(job ->
                        assertThat(editor.ended(job).<String>path("status")).isIn("DONE", "FAILED"));
        var last = editor.ended(jobs.getLast());
        assertThat(List.of(last.<String>path("status"), last.<String>path("problem")))
                .containsExactly("FAILED", "There is no such issue.");
    }
}
