package io.masthead.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.restassured.RestAssured;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help as people find it. */
class HelpIT {

    private static final Pattern PATH = Pattern.compile("(?:href|src|srcset)=\"(/(?:help|pictures)[^\"]*)\"");

    private static Installation masthead;

    @BeforeAll
    static void a_bulletin() {
        masthead = Installation.on(Database.H2);
        Api.as("editor", masthead).withPublication();
    }

    @Test
    void lists_all_topics() {
        var links = Jsoup.parse(page("/help")).select("main a[href^=/help/]").eachAttr("href");
        assertThat(links)
                .containsAll(Stream.of(HelpTopic.values())
                        .map(it -> "/help/" + it.slug())
                        .toList());
    }

    /** Everything on it answers, and no word of a template is left in it. */
    @ParameterizedTest
    @EnumSource
    void is_whole_on_every_topic(HelpTopic topic) {
        var html = page("/help/" + topic.slug());
        assertThat(Jsoup.parse(html).select("main").text()).doesNotContain("{", "}");
        PATH.matcher(html)
                .results()
                .map((MatchResult it) -> it.group(1))
                .distinct()
                .forEach(path ->
                        RestAssured.given().get(masthead.url() + path).then().statusCode(200));
    }

    @Test
    void names_the_keys_of_the_editor() {
        assertThat(Jsoup.parse(page("/help/shortcuts")).select(".keys kbd").eachText())
                .contains("Ctrl+S", "Ctrl+B", "?");
    }

    @Test
    void on_nothing_is_not_found() {
        assertThat(RestAssured.get(masthead.url() + "/help/nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void is_kept_by_the_browser_of_whoever_reads_it_alone() {
        var answer = RestAssured.get(masthead.url() + "/help/merging");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, max-age=300");
        assertThat(answer.header("Vary")).contains("Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "reviewer", "publisher", "auditor"})
    void stands_in_the_navigation_of_everybody_with_a_role(String role) {
        try (var somebody = Browser.visitor(masthead).signIn(role)) {
            somebody.follow("Help");
            somebody.sees(AriaRole.HEADING, "Help");
            somebody.follow("What " + ("ae".indexOf(role.charAt(0)) < 0 ? "a " : "an ") + role + " does");
            somebody.sees(AriaRole.HEADING, "More on this");
        }
    }

    @Test
    void keeps_nobody_out_with_scripts_or_without() {
        try (var stranger = Browser.visitor(masthead);
                var plain = Browser.visitorWithoutScripts(masthead)) {
            for (var path : List.of("/help", "/help/publisher", "/help/verifying", "/help/shortcuts")) {
                assertThat(stranger.open(path).status()).isEqualTo(200);
                stranger.isAccessible("help at " + path);
                plain.open(path);
                assertThat(plain.page().locator("main h1").isVisible()).isTrue();
            }
        }
    }

    private static String page(String path) {
        return RestAssured.get(masthead.url() + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
