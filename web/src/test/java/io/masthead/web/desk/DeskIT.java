package io.masthead.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits for somebody, in a house where much waits for others. */
@ParameterizedClass
@EnumSource(Database.class)
class DeskIT {

    private static final Map<Database, Installation> HOUSES = new EnumMap<>(Database.class);

    @Parameter
    Database database;

    private Installation masthead;
    private Api editor;
    private Api publisher;
    private Api reviewer;

    @AfterAll
    static void stop() {
        HOUSES.values().forEach(Installation::stop);
        HOUSES.clear();
    }

    @BeforeEach
    void people() {
        masthead =
                HOUSES.computeIfAbsent(database, it -> Installation.fresh(it, Map.of("MASTHEAD_RATE_LIMIT", "100000")));
        editor = Api.as("editor", masthead);
        publisher = Api.as("publisher", masthead);
        reviewer = Api.as("reviewer", masthead);
    }

    /** What waits for somebody here waits for nobody in the test after it. */
    @AfterEach
    void discard() {
        for (var issue : publisher.get("/issues?limit=200").<List<String>>path("items.id")) {
            publisher
                    .request()
                    .contentType("application/json")
                    .body(Map.of("reason", "It was a test."))
                    .delete("/issues/" + issue)
                    .then()
                    .statusCode(204);
        }
    }

    @Test
    void shows_a_reviewer_what_they_may_decide_behind_all_that_they_may_not() {
        String other = Api.as("reviewer2", masthead).get("/me").path("id");
        var stage = Map.of("name", "Legal", "approvals", 1, "people", List.of(other));
        publication("others", Map.of("stages", List.of(stage)));
        var many = new ArrayList<>(imported("others", 51));
        many.addAll(imported("others", 51));
        assertThat(sections(editor)).hasSize(102);
        assertThat(total(editor)).isEqualTo(102);
        submitted(many);
        var twice = Map.of("name", "Review", "approvals", 2);
        publication("twice", Map.of("stages", List.of(twice)));
        var mine = editor.draft("twice", "Rivers", "The river falls.");
        editor.move(mine, "submit", Map.of()).then().statusCode(200);

        assertThat(sections(reviewer)).containsExactly(mine);
        assertThat(total(reviewer)).isEqualTo(1);
        assertThat(sections(Api.as("reviewer2", masthead))).hasSize(103);
        assertThat(total(Api.as("reviewer2", masthead))).isEqualTo(103);
        try (var somebody = Browser.visitor(masthead).signIn("reviewer2")) {
            somebody.sees("50 of 103 things that wait for you are shown");
            somebody.turn("Less urgent");
            somebody.turn("Less urgent");
            somebody.sees("3 of 103 things that wait for you are shown");
            somebody.seesNo(AriaRole.LINK, "Less urgent");
            somebody.turn("The most urgent");
            somebody.sees("50 of 103 things that wait for you are shown");
        }
        reviewer.move(mine, "approve", Map.of()).then().statusCode(200);
        assertThat(sections(reviewer)).isEmpty();
    }

    @Test
    void shows_everything_once_in_pages_the_most_urgent_first() {
        publication("days", Map.of("stages", List.of(Map.of("name", "Review", "approvals", 1))));
        var texts = imported("days", 6);
        var me = id(publisher);
        var other = Api.as("reviewer2", masthead);
        assign(texts.get(0), Map.of("editor", me, "draftDue", "2031-01-03"));
        assign(texts.get(1), Map.of("editor", me, "reviewers", List.of(id(other), id(reviewer))));
        assign(texts.get(2), Map.of("editor", me, "draftDue", "2031-01-01"));
        assign(texts.get(3), Map.of("editor", me, "draftDue", "2031-01-03"));
        submitted(List.of(texts.get(3)));
        reviewer.move(texts.get(3), "request-changes", Map.of("comment", "More rain."))
                .then()
                .statusCode(200);
        var planned = planned("days", 3);
        publication("ready", Map.of("stages", List.of(Map.of("name", "Review", "approvals", 1))));
        var approved = editor.draft("ready", "Rivers", "The river falls.");
        submitted(List.of(approved));
        reviewer.move(approved, "approve", Map.of()).then().statusCode(200);
        publisher.checked(editor.get("/sections/" + approved).path("issue"));

        var whole = desk(publisher, 200);
        assertThat(whole)
                .containsExactly(
                        "WRITE " + texts.get(2),
                        "CHANGE " + texts.get(3),
                        "WRITE " + texts.get(0),
                        "PUBLISH null",
                        "WRITE " + texts.get(1),
                        "ASSIGN " + planned.get(0),
                        "ASSIGN " + planned.get(1),
                        "ASSIGN " + planned.get(2));
        for (int size = 1; size <= whole.size(); size++) {
            assertThat(desk(publisher, size)).isEqualTo(whole);
        }
        try (var somebody = Browser.visitor(masthead).signIn("publisher")) {
            assertThat(somebody.page()
                            .locator(".inbox .avatars .visually-hidden")
                            .allTextContents())
                    .containsExactly(
                            other.get("/me").path("name"), reviewer.get("/me").path("name"));
        }
    }

    /** The whole desk, in pages of that size. */
    private List<String> desk(Api by, int size) {
        var found = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = by.get("/me/desk?limit=" + size + next);
            found.addAll(page.<List<String>>path("items.collect { it.kind + ' ' + it.section }"));
            assertThat(page.<Integer>path("total")).isEqualTo(8);
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        return found;
    }

    private List<String> planned(String publication, int sections) {
        String issue = publisher
                .post("/issues", Map.of("publication", publication, "period", Api.period()))
                .path("id");
        return IntStream.range(0, sections)
                .mapToObj(i -> publisher
                        .post("/issues/" + issue + "/sections", Map.of("title", "Lakes " + i))
                        .<String>path("id"))
                .toList();
    }

    private void assign(String section, Map<String, Object> assignment) {
        publisher
                .request()
                .contentType("application/json")
                .body(assignment)
                .put("/sections/" + section + "/assignment")
                .then()
                .statusCode(200);
    }

    private static String id(Api who) {
        return who.get("/me").path("id");
    }

    @Test
    void shows_nobody_a_text_of_their_own_or_one_that_somebody_else_is_asked_to_review() {
        Keycloak.running().admin().account("both", "editor", "reviewer");
        var both = Api.as("both", masthead);
        var own = both.withPublication().draft("Rivers", "The river falls.");
        var text = Map.of("title", "Rivers", "body", "<p>The river rises.</p>");
        both.put("/sections/" + own, text, both.version(own)).then().statusCode(200);
        editor.move(own, "submit", Map.of()).then().statusCode(200);
        assertThat(reviews(both)).isEmpty();
        assertThat(reviews(reviewer)).containsExactly(own);

        String other = Api.as("reviewer2", masthead).get("/me").path("id");
        publisher
                .request()
                .contentType("application/json")
                .body(Map.of("reviewers", List.of(other)))
                .put("/sections/" + own + "/assignment")
                .then()
                .statusCode(200);
        assertThat(reviews(reviewer)).isEmpty();
        assertThat(reviews(Api.as("reviewer2", masthead))).containsExactly(own);
    }

    private void publication(String slug, Map<String, Object> policy) {
        publisher
                .post(
                        "/publications",
                        Map.of("slug", slug, "title", slug, "names", Map.of("en", "Institute"), "policy", policy))
                .then()
                .statusCode(201);
    }

    private List<String> imported(String publication, int sections) {
        var text = IntStream.rangeClosed(1, sections)
                .mapToObj(i -> roman(i) + ". Rivers " + i + "\n\nThe river falls in " + i + " places.\n\n")
                .collect(Collectors.joining());
        String issue = editor.request()
                .multiPart("file", "issue.txt", text.getBytes(UTF_8), "text/plain")
                .multiPart("publication", publication)
                .multiPart("period", Api.period())
                .post("/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("issue.id");
        assertThat(editor.sections(issue)).hasSize(sections);
        // its pages are checked by themselves, and that asks the database too
        publisher.checked(issue);
        return editor.sections(issue);
    }

    private void submitted(List<String> sections) {
        sections.forEach(it -> editor.move(it, "submit", Map.of()).then().statusCode(200));
    }

    private static List<String> sections(Api by) {
        return by.get("/me/desk?limit=200").then().statusCode(200).extract().path("items.section");
    }

    private static int total(Api by) {
        return by.get("/me/desk").path("total");
    }

    private static List<String> reviews(Api by) {
        return by.get("/me/desk?limit=200").path("items.findAll { it.kind == 'REVIEW' }.section");
    }

    private static String roman(int number) {
        return RomanNumerals.roman(number);
    }
}
