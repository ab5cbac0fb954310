package io.masthead.web.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.HeldJobs;
import io.masthead.web.environment.Installation;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on the pages stands between an issue and its publication, until it is mended or let pass. */
@ParameterizedClass
@EnumSource(Database.class)
class PreflightIT {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String UNDER_WAY = "and status in ('QUEUED', 'RUNNING')";
    private static final String TOO_WIDE = "x".repeat(200);

    @Parameter
    Database database;

    private Installation masthead;
    private Api editor;
    private Api publisher;

    @BeforeEach
    void people() {
        masthead = Installation.on(database);
        editor = Api.as("editor", masthead).withPublication();
        publisher = Api.as("publisher", masthead);
    }

    @Test
    void what_blocks_is_named_with_section_and_place_and_mended_before_it_is_published() {
        var section = editor.draft("Rivers", "The river 😀 falls. See <a href=\"#gone\">the table</a>.");
        var issue = issueOf(section);
        Edition.approve(section, masthead);

        var refused = publish(issue);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("reasons.code")).containsExactly("MISSING_GLYPH", "DEAD_LINK");
        assertThat(refused.<List<String>>path("reasons.section")).containsOnly(section);
        assertThat(refused.<List<String>>path("reasons.detail"))
                .containsExactly(
                        "I. Rivers: no font has the character U+1F600 in “The river 😀 falls. See the table.”.",
                        "I. Rivers: the link “the table” leads nowhere.");
        assertThat(publisher.checked(issue).<List<String>>path("readiness.reasons.code"))
                .containsExactly("MISSING_GLYPH", "DEAD_LINK");
        assertThat(waive(publisher, issue, "DEAD_LINK", section, "the table", "So be it.")
                        .<List<String>>path("reasons.code"))
                .containsExactly("NEVER_WAIVED");

        editor.move(section, "reopen", Map.of("reason", "The pages.")).then().statusCode(200);
        var mended = Map.of("title", "Rivers", "body", "<p>The river falls.</p>");
        editor.put("/sections/" + section, mended, editor.version(section))
                .then()
                .statusCode(200);
        Edition.approve(section, masthead);
        assertThat(publisher.checked(issue).<Boolean>path("readiness.ready")).isTrue();
        assertThat(publisher.get("/issues/" + issue + "/findings").<List<Object>>path("items"))
                .isEmpty();
        assertThat(ended(publish(issue)).<String>path("status")).isEqualTo("DONE");
    }

    @Test
    void a_proof_is_made_all_the_same() {
        var issue = issueOf(editor.draft("Rivers", "The river 😀 falls."));

        assertThat(ended(editor.post("/issues/" + issue + "/proofs", Map.of())).<String>path("status"))
                .isEqualTo("DONE");
    }

    @Test
    void what_may_be_let_pass_is_published_with_the_word_of_a_publisher_in_the_trail() {
        var section = editor.draft("Rivers", TOO_WIDE);
        var issue = issueOf(section);
        Edition.approve(section, masthead);
        assertThat(publish(issue).<List<String>>path("reasons.code")).containsExactly("OVERFULL_LINE");
        String place = publisher.get("/issues/" + issue + "/findings").path("items[0].place");

        assertThat(waive(editor, issue, "OVERFULL_LINE", section, place, "It is a code.")
                        .statusCode())
                .isEqualTo(403);
        assertThat(waive(publisher, issue, "OVERFULL_LINE", section, place, "").statusCode())
                .isEqualTo(422);
        assertThat(waive(publisher, issue, "WIDOW", section, place, "It is a code.")
                        .<List<String>>path("reasons.code"))
                .containsExactly("NO_SUCH_FINDING");
        assertThat(waive(publisher, issue, "OVERFULL_LINE", section, place, "It is a code.")
                        .statusCode())
                .isEqualTo(201);

        assertThat(publisher.get("/issues/" + issue + "/findings").<String>path("items[0].waiver.reason"))
                .isEqualTo("It is a code.");
        assertThat(ended(publish(issue)).<String>path("status")).isEqualTo("DONE");
        var trail = Api.as("auditor", masthead).get("/events?subject=" + section);
        assertThat(trail.<List<String>>path("items.action")).contains("finding-waived");
        assertThat(trail.asString()).contains("It is a code.");
    }

    @Test
    void a_waiver_that_is_taken_back_or_whose_text_has_changed_lets_nothing_pass() {
        var section = editor.draft("Rivers", TOO_WIDE);
        var issue = issueOf(section);
        Edition.approve(section, masthead);
        publisher.checked(issue);
        String place = publisher.get("/issues/" + issue + "/findings").path("items[0].place");
        String waiver = waive(publisher, issue, "OVERFULL_LINE", section, place, "A code.")
                .path("id");
        assertThat(publisher.checked(issue).<Boolean>path("readiness.ready")).isTrue();

        publisher
                .request()
                .delete("/issues/" + issue + "/waivers/" + waiver)
                .then()
                .statusCode(204);
        assertThat(publish(issue).<List<String>>path("reasons.code")).containsExactly("OVERFULL_LINE");

        waive(publisher, issue, "OVERFULL_LINE", section, place, "A code.")
                .then()
                .statusCode(201);
        editor.move(section, "reopen", Map.of("reason", "More.")).then().statusCode(200);
        var more = Map.of("title", "Rivers", "body", "<p>" + TOO_WIDE + "</p><p>The river falls.</p>");
        editor.put("/sections/" + section, more, editor.version(section)).then().statusCode(200);
        Edition.approve(section, masthead);
        assertThat(publish(issue).<List<String>>path("reasons.code")).containsExactly("OVERFULL_LINE");
    }

    @Test
    void a_few_checks_are_enough_for_many_saves() throws SQLException {
        assumeThat(database).isEqualTo(Database.POSTGRESQL);
        var section = editor.draft("Rivers", "The river falls.");
        var issue = issueOf(section);
        publisher.checked(issue);
        Await.until(SOON, () -> jobs(issue, UNDER_WAY) == 0);
        int before = jobs(issue, "");
        try (var check = HeldJobs.of(issue, masthead)) {
            for (int i = 0; i < 8; i++) {
                var body = Map.of("body", "<p>The river falls " + i + " times.</p>");
                editor.put("/sections/" + section, body, editor.version(section))
                        .then()
                        .statusCode(200);
            }
            check.await();
        }
        publisher.checked(issue);
        Await.until(SOON, () -> jobs(issue, UNDER_WAY) == 0);
        assertThat(jobs(issue, "") - before).isBetween(1, 2);
    }

    @Test
    void reading_starts_no_check_and_whoever_asks_gets_one() throws SQLException {
        assumeThat(database).isEqualTo(Database.POSTGRESQL);
        var section = editor.draft("Rivers", "The river falls.");
        var issue = issueOf(section);
        Edition.approve(section, masthead);
        publisher.checked(issue);
        Await.until(SOON, () -> jobs(issue, UNDER_WAY) == 0);
        try (var connection = masthead.connect();
                var forget = connection.createStatement()) {
            forget.execute("delete from preflight_report");
        }

        for (int i = 0; i < 3; i++) {
            assertThat(publisher.get("/issues/" + issue).<List<String>>path("readiness.reasons.code"))
                    .containsExactly("PAGES_UNCHECKED");
        }
        try (var visitor = Browser.visitor(masthead).signIn("publisher")) {
            visitor.open("/issues/bulletin/" + publisher.get("/issues/" + issue).<String>path("period"));
            visitor.sees("The pages are not checked yet");
            visitor.press("Check the pages");
            visitor.sees("Ready to publish");
        }
    }

    /** How many checks of the issue there are, past the application. */
    private int jobs(String issue, String which) {
        try (var connection = masthead.connect();
                var query = connection.prepareStatement(
                        "select count(*) from job where kind = 'PREFLIGHT' and subject_id = ? " + which)) {
            query.setString(1, issue);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String issueOf(String section) {
        return editor.get("/sections/" + section).path("issue");
    }

    private Response publish(String issue) {
        return publisher.post("/issues/" + issue + "/publish", Map.of());
    }

    private Response ended(Response accepted) {
        return publisher.ended(accepted.then().statusCode(202).extract().path("id"));
    }

    private static Response waive(Api by, String issue, String rule, String section, String place, String reason) {
        return by.post(
                "/issues/" + issue + "/waivers",
                Map.of("rule", rule, "section", section, "place", place, "reason", reason));
    }
}
