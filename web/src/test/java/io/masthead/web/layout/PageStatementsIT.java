package io.masthead.web.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.language.RomanNumerals;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.StatementLog;
import io.masthead.web.environment.Texts;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How often the pages that everybody opens ask the database, with the look whether the session has ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStatementsIT {

    private static final int TIMES = 3;

    /** More than a page of the desk. */
    private static final int MANY = 60;

    private static final long MOST = 6;
    private static final Duration CALM = Duration.ofSeconds(30);

    private Installation masthead;
    private StatementLog log;
    private Api editor;
    private String editors;
    private String publishers;
    private String reviewers;

    @BeforeAll
    void a_house_with_much_to_do() {
        masthead = Installation.fresh(Database.H2, StatementLog.SETTINGS);
        log = new StatementLog(masthead);
        editor = Api.as("editor", masthead).withPublication();
        editors = cookies("editor");
        publishers = cookies("publisher");
        reviewers = cookies("reviewer");
    }

    @AfterAll
    void stop() {
        masthead.stop();
    }

    private String cookies(String account) {
        try (var visitor = Browser.visitor(masthead).signIn(account)) {
            return visitor.cookies();
        }
    }

    @Test
    void the_desk_asks_at_most_six_times_on_every_page_for_everybody() {
        var waiting = imported(MANY);
        waiting.forEach(it -> editor.move(it, "submit", Map.of()).then().statusCode(200));
        imported(MANY);
        toAssign();
        var approved = editor.draft("Rivers", "The river falls.");
        editor.move(approved, "submit", Map.of()).then().statusCode(200);
        Api.as("reviewer", masthead).move(approved, "approve", Map.of()).then().statusCode(200);
        Api.as("publisher", masthead)
                .checked(editor.get("/sections/" + approved).path("issue"));

        for (var who : Map.of("editor", editors, "publisher", publishers, "reviewer", reviewers)
                .entrySet()) {
            var cookies = who.getValue();
            var next = next(asked("/", cookies));
            var first = statements("The desk of the " + who.getKey(), "/", cookies);
            var second = statements("Its second page", next, cookies);
            assertThat(LongStream.of(first, second))
                    .allSatisfy(it -> assertThat(it).isBetween(1L, MOST));
        }
        assertThat(asked("/", publishers).asString()).contains("Ready to publish");
    }

    @Test
    void the_board_asks_at_most_six_times() {
        var period = Api.period();
        var issue = editor.importIssue(Texts.ours(), period);
        Api.as("publisher", masthead).checked(issue);
        assertThat(statements("The board", "/issues/bulletin/" + period, publishers))
                .isBetween(1L, MOST);
        editor.sections(issue)
                .forEach(it -> editor.move(it, "submit", Map.of()).then().statusCode(200));
        Api.as("publisher", masthead).checked(issue);
        assertThat(statements("The board in review", "/issues/bulletin/" + period, reviewers))
                .isBetween(1L, MOST);
    }

    @Test
    void a_section_asks_as_seldom() {
        var section = editor.draft("Lakes", "The lake rises.");
        assertThat(statements("A section", "/sections/" + section, editors)).isBetween(1L, MOST);
        assertThat(statements("Its history", "/sections/" + section + "/history", editors))
                .isBetween(1L, MOST);
    }

    private static String next(Response page) {
        var link = page.htmlPath().getString("**.find { it.@rel == 'next' }.@href");
        assertThat(link).startsWith("/?cursor=");
        return link;
    }

    /** The least of several times, once nothing more is done aside: that is counted as well. */
    private long statements(String what, String page, String cookies) {
        long least = Long.MAX_VALUE;
        var end = Instant.now().plus(CALM);
        for (int time = 0; time < TIMES || (least > MOST && Instant.now().isBefore(end)); time++) {
            long before = log.count();
            asked(page, cookies);
            least = Math.min(least, log.count() - before);
        }
        System.out.println(what + " asks the database " + least + " times.");
        return least;
    }

    private Response asked(String page, String cookies) {
        var answer = RestAssured.given()
                .header("Cookie", cookies)
                .redirects()
                .follow(false)
                .get(masthead.url() + page);
        answer.then().statusCode(200);
        return answer;
    }

    private List<String> imported(int sections) {
        var text = IntStream.rangeClosed(1, sections)
                .mapToObj(
                        i -> RomanNumerals.roman(i) + ". Rivers " + i + "\n\nThe river falls in " + i + " places.\n\n")
                .collect(Collectors.joining());
        var issue = editor.importIssue(text.getBytes(UTF_8), Api.period());
        Api.as("publisher", masthead).checked(issue);
        return editor.sections(issue);
    }

    private void toAssign() {
        var publisher = Api.as("publisher", masthead);
        String issue = publisher
                .post("/issues", Map.of("publication", "bulletin", "period", Api.period()))
                .path("id");
        IntStream.range(0, MANY)
                .forEach(i -> publisher
                        .post("/issues/" + issue + "/sections", Map.of("title", "Lakes " + i))
                        .then()
                        .statusCode(201));
    }
}
