package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Texts;
import io.masthead.web.environment.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page makes a browser fetch before it can be used: its scripts and style sheets, as they are sent. */
class PageWeightIT {

    private static final int KILOBYTE = 1000;
    private static final int EDITOR = 110 * KILOBYTE;
    private static final int OTHER_PAGES = 30 * KILOBYTE;

    private static final String FETCHED = """
            performance.getEntriesByType("resource")
              .filter(({ name }) => /\\.(js|css)$/.test(new URL(name).pathname))
              .reduce((sum, it) => sum + it.encodedBodySize, 0)""";

    private static Installation masthead;
    private static Visitor editor;

    @BeforeAll
    static void an_editor() {
        masthead = Installation.on(Database.H2);
        Api.as("editor", masthead).withPublication();
        editor = Browser.visitor(masthead).signIn("editor");
    }

    @AfterAll
    static void leaves() {
        editor.close();
    }

    @Test
    void of_the_editor_is_at_most_110_kilobytes() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        var weight = weight("/sections/" + section + "/edit");
        System.out.println("The editor's page fetches " + weight + " bytes of scripts and styles.");
        assertThat(weight).isBetween(OTHER_PAGES, EDITOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/issues", "/import", "/pictures", "/archive", "/verify"})
    void of_another_page_is_at_most_30_kilobytes(String page) {
        assertThat(weight(page)).isBetween(KILOBYTE, OTHER_PAGES);
    }

    @Test
    void of_a_board_and_of_a_text_to_read_is_at_most_30_kilobytes() {
        var api = Api.as("editor", masthead);
        var period = Api.period();
        var issue = api.importIssue(Texts.ours(), period);
        assertThat(weight("/issues/bulletin/" + period)).isBetween(KILOBYTE, OTHER_PAGES);
        assertThat(weight("/sections/" + api.sections(issue).getFirst())).isBetween(KILOBYTE, OTHER_PAGES);
    }

    private static int weight(String path) {
        assertThat(editor.open(path).status()).isEqualTo(200);
        return (Integer) editor.page().evaluate(FETCHED);
    }
}
