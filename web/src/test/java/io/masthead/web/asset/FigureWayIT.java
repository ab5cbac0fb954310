package io.masthead.web.asset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.PrintedPages;
import io.masthead.web.environment.Visitor;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure on its whole way: from the library into a text, through review, into a proof and an edition. */
class FigureWayIT {

    private Installation masthead;
    private Api api;
    private Visitor editor;
    private String section;
    private String picture;

    @BeforeEach
    void a_text_and_a_picture() {
        masthead = Installation.on(Database.POSTGRESQL);
        api = Api.as("editor", masthead).withPublication();
        section = api.draft("Rivers", "The river falls.");
        picture = api.request()
                .multiPart("file", "quay.png", LibraryIT.png(1600, 900), "image/png")
                .multiPart("alt", "A quay at low water")
                .multiPart("caption", "The old quay")
                .multiPart("credit", "Ann Lee")
                .post("/assets")
                .path("id");
        editor = Browser.visitor(masthead).signIn("editor");
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    private Locator body() {
        return editor.page().locator("[data-editor=\"body\"] [role=\"textbox\"]");
    }

    private Locator dialog() {
        return editor.page().locator("dialog[data-picture]");
    }

    private void placed() {
        editor.open("/sections/" + section + "/edit");
        editor.press("Figure");
        dialog().locator("summary").click();
        var search = dialog().locator("[data-search]");
        search.fill("OLD QUAY");
        // what was found takes the place of the search too
        assertThat(search).hasAttribute("value", "OLD QUAY");
        assertThat(dialog().locator("[name=asset]")).hasCount(1);
        search.press("Tab");
        editor.page().keyboard().press("Space");
        assertThat(editor.field("Caption")).hasValue("The old quay");
        assertThat(editor.field("Alternative text")).hasValue("A quay at low water");
        assertThat(dialog().locator("[data-printed-size]")).containsText("dpi");
    }

    @Test
    void is_chosen_with_the_keyboard_approved_proofed_and_published_with_what_it_shows() {
        placed();
        editor.isAccessible("The library in the dialog of a figure");
        editor.shot("figure-from-the-library");
        editor.button("Put a picture in").click();
        assertThat(body().locator("figure")).containsText("The old quay. Photo: Ann Lee");
        editor.press("Save revision");
        editor.sees("Saved as revision 3.");
        assertThat(api.get("/assets/" + picture).<String>path("usedIn[0].section"))
                .isEqualTo(section);

        assertThat(api.move(section, "submit", Map.of()).statusCode()).isEqualTo(200);
        assertThat(Api.as("reviewer", masthead)
                        .move(section, "approve", Map.of())
                        .statusCode())
                .isEqualTo(200);
        String issue = api.get("/sections/" + section).path("issue");
        shows(pages("/issues/" + issue + "/proofs", "proof"));
        api.checked(issue);
        shows(pages("/issues/" + issue + "/publish", "edition"));
        assertThat(api.request()
                        .header("If-Match", "\"0\"")
                        .delete("/assets/" + picture)
                        .statusCode())
                .isEqualTo(409);
    }

    private PrintedPages pages(String address, String result) {
        var publisher = Api.as("publisher", masthead);
        String job = publisher.post(address, Map.of()).path("id");
        String made = publisher.ended(job).path("result." + result);
        return new PrintedPages(
                publisher.get("/" + result + "s/" + made + "/pdf").asByteArray());
    }

    private static void shows(PrintedPages pages) {
        assertThat(pages.alternatives()).contains("A quay at low water");
        assertThat(pages.text()).contains("The old quay. Photo: Ann Lee");
    }

    @Test
    void is_shown_compared_and_restored_from_an_old_revision() {
        write("<p>Before.</p><figure><img src=\"/assets/" + picture + "/file\" alt=\"A quay\"></figure>");
        write("<p>Before.</p>");

        editor.open("/sections/" + section + "/history?show=3");
        var image = editor.page().locator("main figure img").first();
        assertThat(image).isVisible();
        assertThat(Visitor.width(image)).isEqualTo(1280);
        editor.open("/sections/" + section + "/history?from=3&to=4");
        assertThat(editor.page().locator("main [data-diff=removed]").first()).isVisible();
        assertThat(api.request()
                        .contentType("application/json")
                        .header("If-Match", api.version(section))
                        .body(Map.of("revision", 3))
                        .post("/sections/" + section + "/restore")
                        .statusCode())
                .isEqualTo(200);
        editor.open("/sections/" + section);
        assertThat(editor.part("The text").locator("figure img")).isVisible();
    }

    @Test
    void is_looked_for_and_chosen_without_scripts() {
        try (var plain = Browser.visitorWithoutScripts(masthead).signIn("editor2")) {
            plain.open("/sections/" + section + "/edit");
            plain.type("Text", "<p>Typed before.</p>");
            plain.page().locator("[data-source-picture] summary").click();
            plain.field("Search the library: caption, credit, what it shows").fill("OLD QUAY");
            plain.press("Look in the library");
            assertThat(plain.page().locator("#f-body")).hasValue("<p>Typed before.</p>");
            plain.page()
                    .locator("[data-source-picture] [name=asset][type=radio]")
                    .check();
            plain.page().locator("[data-source-picture] button").last().click();

            assertThat(plain.page().locator("#f-body"))
                    .hasValue(Pattern.compile(
                            "<p>Typed before.</p>\\s*<figure>\\s*<img src=\"/assets/" + picture
                                    + "/file\" alt=\"A quay at low water\">\\s*<figcaption>The old quay\\. Photo: Ann Lee.*",
                            Pattern.DOTALL));
        }
    }

    private void write(String html) {
        assertThat(api.put("/sections/" + section, Map.of("body", html), api.version(section))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void is_told_to_be_too_coarse_while_it_is_placed() {
        api.request()
                .multiPart("file", "dot.png", LibraryIT.png(60, 40), "image/png")
                .multiPart("alt", "A dot")
                .multiPart("caption", "A rather small dot")
                .post("/assets");
        editor.open("/sections/" + section + "/edit");
        editor.press("Figure");
        dialog().locator("summary").click();
        dialog().locator("[data-search]").fill("small dot");
        dialog().getByText("A rather small dot").click();
        assertThat(dialog().locator("[data-printed-size]")).containsText("Below 200 dpi");
    }

    @Test
    void is_looked_for_while_one_types_and_an_answer_that_is_late_takes_nothing_away() {
        editor.open("/sections/" + section + "/edit");
        editor.press("Figure");
        dialog().locator("summary").click();
        var search = dialog().locator("[data-search]");
        var pictures = dialog().locator("[name=asset]");
        assertThat(pictures.first()).isVisible();
        var held = new ArrayList<Route>();
        editor.page().route(it -> it.endsWith("q=nothing"), held::add);

        search.fill("nothing");
        editor.page().waitForCondition(() -> held.size() == 1);
        editor.field("Caption").focus();
        held.getFirst().resume();
        assertThat(pictures).hasCount(0);
        assertThat(editor.field("Caption")).isFocused();

        search.fill("old quay");
        assertThat(pictures).hasCount(1);
        search.fill("nothing");
        editor.page().waitForCondition(() -> held.size() == 2);
        search.press("End");
        search.pressSequentially("s");
        editor.page().waitForResponse(it -> it.url().endsWith("q=nothing"), held.getLast()::resume);
        search.pressSequentially(" more");
        assertThat(pictures).hasCount(0);
        assertThat(search).hasValue("nothings more");
    }
}
