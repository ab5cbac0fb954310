package io.masthead.api.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.api.world.Requests;
import io.masthead.api.world.TestTypesetter;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.preflight.Preflight;
import io.masthead.domain.preflight.PreflightKey;
import io.masthead.domain.preflight.PreflightReport;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a typesetter that makes one page of anything, or gives out. */
@QuarkusTest
class PreflightTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Preflight preflight;

    @AfterEach
    void put_the_first_typesetter_back() {
        TestTypesetter.replace("test");
    }

    @Test
    void whoever_has_pages_checked_again_is_told_no_more_that_the_last_check_went_wrong() throws Exception {
        var issue = checked(TestTypesetter.GIVES_OUT);
        assertThat(report(issue))
                .hasValueSatisfying(it -> assertThat(it.failed()).isTrue());

        inTransaction(() -> {
            assertThat(preflight.check(issue, Actor.operator())).isPresent();
            assertThat(reportHere(issue)).isEmpty();
            return true;
        });
    }

    @Test
    void a_check_that_went_wrong_takes_nothing_back_that_an_earlier_one_found() throws Exception {
        var issue = checked("Rivers");

        inTransaction(() -> {
            var locked = Issue.locked(issue);
            preflight.learnFailure(locked, PreflightKey.of(locked, Section.of(locked)));
            preflight.learnFailure(locked, null);
            return true;
        });

        assertThat(report(issue)).contains(PreflightReport.CLEAN);
    }

    @Test
    void a_check_that_went_wrong_says_nothing_of_pages_that_have_changed_since() throws Exception {
        var issue = checked(TestTypesetter.GIVES_OUT);

        Requests.as("publisher")
                .request()
                .header(
                        "If-Match",
                        Requests.as("publisher")
                                .get("/issues/" + issue)
                                .extract()
                                .header("ETag"))
                .body(Map.of("title", "Rivers"))
                .patch("/issues/" + issue)
                .then()
                .statusCode(200);

        awaitReport(issue, PreflightReport.CLEAN);
    }

    @Test
    void what_other_tools_found_says_nothing_of_the_pages_that_these_make() throws Exception {
        var issue = checked("Rivers");
        assertThat(preflight.mayBeDue(issue)).isFalse();

        TestTypesetter.replace("another");

        assertThat(report(issue)).isEmpty();
        assertThat(preflight.mayBeDue(issue)).isTrue();
        preflight.afterChange(issue, Actor.operator());
        awaitReport(issue, PreflightReport.CLEAN);
    }

    /** An issue with a text, whose pages were checked. */
    private static UUID checked(String title) throws Exception {
        var issue = UUID.fromString(Requests.issue(title));
        var editor = Requests.as("editor");
        String section = editor.post("/issues/" + issue + "/sections", Map.of("title", "Rivers"))
                .statusCode(201)
                .extract()
                .path("id");
        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", "<p>The river falls.</p>"))
                .put("/sections/" + section)
                .then()
                .statusCode(200);
        awaitReport(issue, title.equals(TestTypesetter.GIVES_OUT) ? PreflightReport.FAILED : PreflightReport.CLEAN);
        return issue;
    }

    private static void awaitReport(UUID issue, PreflightReport awaited) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (!report(issue).equals(Optional.of(awaited))) {
            assertThat(Instant.now()).as("the pages are checked in time").isBefore(end);
            Thread.sleep(50);
        }
    }

    private static Optional<PreflightReport> report(UUID issue) throws Exception {
        return inTransaction(() -> reportHere(issue));
    }

    private static Optional<PreflightReport> reportHere(UUID issue) {
        var found = Issue.withId(issue);
        return PreflightReport.of(found, Section.of(found));
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
