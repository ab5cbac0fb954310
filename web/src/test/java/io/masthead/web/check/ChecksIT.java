package io.masthead.web.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Cursor;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An editor is told of faults beside the text, and a publisher says what is one. */
class ChecksIT {

    private static final String TEXT = "<p>Ganca exports 5 % and Ganca imports TBC.</p><p>From Ganca to the sea.</p>";

    private Installation masthead;
    private Visitor editor;
    private String section;

    @BeforeEach
    void a_text_with_faults() {
        masthead = Installation.on(Database.H2);
        var publisher = Api.as("publisher", masthead).withPublication();
        publisher.post(
                "/publications/bulletin/spellings", Map.of("approved", "Gəncə", "variants", new String[] {"Ganca"}));
        var api = Api.as("editor", masthead);
        section = api.draft("Trade", "Nothing.");
        api.put("/sections/" + section, Map.of("title", "Trade", "body", TEXT), api.version(section))
                .then()
                .statusCode(200);
        editor = Browser.visitor(masthead).signIn("editor");
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    @Test
    void a_finding_leads_to_its_place_and_is_mended() {
        open();
        var perCent = finding("5 per cent");

        perCent.getByRole(AriaRole.BUTTON).filter(named("Show")).click();
        assertThat(text()).isFocused();
        editor.page().waitForFunction("() => String(getSelection()) === '5 %'");
        perCent.getByRole(AriaRole.BUTTON).filter(named("Replace with")).click();
        assertThat(text()).containsText("Ganca exports 5 per cent and");
        assertThat(perCent).hasCount(0);
    }

    @Test
    void a_text_in_which_nothing_is_found_says_so() {
        var clean = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        try (var reviewer = Browser.visitor(masthead).signIn("reviewer")) {
            Await.until(
                    Duration.ofMinutes(1),
                    () -> reviewer.open("/sections/" + clean).text().contains("Nothing found"));
        }
    }

    @Test
    void whoever_reads_is_led_from_the_board_to_what_was_found() {
        String issue = Api.as("editor", masthead).get("/sections/" + section).path("issue");
        String period = Api.as("editor", masthead).get("/issues/" + issue).path("period");
        try (var reviewer = Browser.visitor(masthead).signIn("reviewer")) {
            var board = "/issues/bulletin/" + period;
            Await.until(Duration.ofMinutes(1), () -> reviewer.open(board).text().contains("5 findings"));
            reviewer.page()
                    .getByRole(AriaRole.LINK)
                    .filter(named("5 findings"))
                    .first()
                    .click();
            assertThat(reviewer.page().getByRole(AriaRole.HEADING).filter(named("Trade")))
                    .isVisible();
            assertThat(reviewer.page().getByRole(AriaRole.LISTITEM).filter(named("5 per cent")))
                    .isVisible();
            reviewer.isAccessible("checks of a section");
            reviewer.open("/sections/" + section);
            assertThat(reviewer.page().getByRole(AriaRole.LINK).filter(named("5 findings")))
                    .isVisible();
        }
    }

    @Test
    void all_of_a_kind_are_mended_at_once_and_undone_at_once() {
        open();
        assertThat(text().locator(".suspect")).hasCount(5);

        finding("Gəncə")
                .first()
                .getByRole(AriaRole.BUTTON)
                .filter(named("Replace all 3"))
                .click();
        assertThat(text()).containsText("Gəncə exports");
        assertThat(text()).containsText("From Gəncə to the sea.");
        assertThat(finding("Gəncə")).hasCount(0);
        text().press("Control+z");
        assertThat(text()).containsText("From Ganca to the sea.");
        assertThat(finding("Gəncə")).hasCount(3);
    }

    @Test
    void a_finding_is_let_stand_with_a_reason_and_shown_again() {
        open();
        var placeholder = finding("TBC");
        placeholder.getByText("Let stand …").click();
        placeholder.getByLabel("Why it may stand").fill("It is a name.");
        placeholder.getByRole(AriaRole.BUTTON).filter(named("Let stand")).click();

        assertThat(panel().getByText("Let stand (1)")).isVisible();
        panel().getByText("Let stand (1)").click();
        assertThat(panel()).containsText("It is a name.");
        panel().getByRole(AriaRole.BUTTON).filter(named("Show again")).click();
        assertThat(finding("TBC")).hasCount(1);
    }

    @Test
    void what_is_typed_is_checked_after_a_pause() {
        open();
        assertThat(count()).hasText("5");

        Cursor.toEndOf(text());
        text().pressSequentially(" It rose by 7 %.");
        assertThat(count()).hasText("6");
        editor.isAccessible("the editor with findings");
        editor.shot("checks");
    }

    @Test
    void needs_no_scripts() {
        try (var plain = Browser.visitorWithoutScripts(masthead).signIn("editor")) {
            plain.open("/sections/" + section + "/edit");
            plain.sees("“TBC” is still to be filled in.");
            var placeholder = plain.page().getByRole(AriaRole.LISTITEM).filter(withText("TBC"));
            placeholder.getByText("Let stand …").click();
            placeholder.getByLabel("Why it may stand").fill("It is a name.");
            placeholder.getByRole(AriaRole.BUTTON).filter(named("Let stand")).click();
            plain.sees("The finding is let stand.");
        }
    }

    @Test
    void a_publisher_keeps_the_names_and_the_style() {
        var api = Api.as("publisher", masthead);
        api.post("/publications", Map.of("slug", "style", "title", "Style", "names", Map.of("en", "Institute")))
                .then()
                .statusCode(201);
        api.post("/publications/style/spellings", Map.of("approved", "Gəncə", "variants", new String[] {"Ganca"}));
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/settings/style");
            publisher.follow("Names, numbers and dates that checks go by …");
            publisher.sees("Gəncə");
            publisher.page().getByText("Paste a list").click();
            publisher.type("The list", "Şəki = Sheki, Shaki\nQuba = Guba");
            publisher.press("Put the list in");
            publisher.sees("2 names are saved.");
            publisher.choose("Per cent in running text", "Sign: 5%");
            publisher.press("Save the style");
            publisher.sees("The style of numbers and dates is saved.");
            publisher.isAccessible("names, numbers and dates");
        }
    }

    private void open() {
        editor.open("/sections/" + section + "/edit");
        editor.page().getByRole(AriaRole.TAB).filter(named("Checks")).click();
        assertThat(panel()).isVisible();
    }

    private Locator panel() {
        return editor.page().locator("#panel-checks");
    }

    private Locator count() {
        return editor.page().locator("#tab-checks [data-count] [aria-hidden]");
    }

    private Locator text() {
        return editor.page().locator("[data-editor='body'] [role='textbox']");
    }

    private Locator finding(String words) {
        return panel().locator("li[data-rule]").filter(withText(words));
    }

    private static Locator.FilterOptions withText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator.FilterOptions named(String words) {
        return withText(words);
    }
}
