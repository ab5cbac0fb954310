package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.PrintedPages;
import io.masthead.web.environment.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A picture from the writer's machine to the page and the PDF. */
class PictureIT {

    private Installation masthead;
    private Api api;
    private Visitor editor;
    private String section;

    @BeforeEach
    void at_a_text() {
        masthead = Installation.on(Database.POSTGRESQL);
        api = Api.as("editor", masthead);
        section = api.withPublication().draft("Rivers", "The river falls.");
        editor = Browser.visitor(masthead).signIn("editor");
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    @Test
    void is_chosen_described_saved_and_printed_with_what_it_shows() {
        editor.open("/sections/" + section + "/edit");
        editor.press("Figure");
        editor.hand("Picture", "quay.png", "image/png", png(900, 300));
        editor.type("Alternative text", "A quay at low water");
        editor.type("Caption", "The quay.");
        editor.type("Credit", "Photo: Ann Lee");
        editor.shot("picture-dialog");
        put();

        var figure = body().locator("figure");
        assertThat(figure.locator("img")).hasAttribute("alt", "A quay at low water");
        assertThat(figure).containsText("The quay. Photo: Ann Lee");
        editor.press("Save revision");
        editor.sees("Saved as revision 3.");
        editor.shot("picture-in-the-text");

        editor.open("/sections/" + section);
        var shown = editor.part("The text").locator("figure img");
        assertThat(shown).isVisible();
        assertThat(Visitor.width(shown)).isEqualTo(900);
        editor.isAccessible("A text with a picture");

        var pdf = new PrintedPages(proof());
        assertThat(pdf.alternatives()).contains("A quay at low water");
        assertThat(pdf.text()).contains("The quay. Photo: Ann Lee");
    }

    @Test
    void of_a_library_that_cannot_be_fetched_is_told_and_asked_for_again() {
        editor.open("/sections/" + section + "/edit");
        editor.page().route("**/pictures?q=*", Route::abort);
        editor.press("Figure");
        var dialog = editor.page().locator("dialog[data-picture]");
        dialog.getByText("From the library").click();
        assertThat(dialog).containsText("The library could not be fetched.");

        editor.page().unroute("**/pictures?q=*");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(dialog.locator("[data-search]")).isFocused();
        assertThat(dialog.locator("[data-library-away]")).isHidden();

        editor.page().route("**/pictures?q=*", route -> route.fulfill(new FulfillOptions().setStatus(503)));
        dialog.locator("[data-search]").fill("quay");
        assertThat(dialog).containsText("The library could not be fetched.");
        editor.isAccessible("A library that cannot be fetched");
        editor.page().unroute("**/pictures?q=*");
    }

    @Test
    void is_refused_in_words_while_the_text_stays_as_it_is() {
        editor.open("/sections/" + section + "/edit");
        editor.press("Figure");
        editor.hand("Picture", "quay.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8));
        editor.type("Alternative text", "A quay");
        editor.button("Put a picture in").click();

        editor.sees("An SVG is a drawing that may run programs of its own");
        assertThat(editor.page().locator("dialog[data-picture]")).isVisible();
        editor.press("Cancel");
        assertThat(body().locator("figure")).hasCount(0);
    }

    @Test
    void is_pasted() {
        editor.open("/sections/" + section + "/edit");
        body().click();
        body().evaluate("""
                (text, base64) => {
                  const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
                  const clipboardData = new DataTransfer();
                  clipboardData.items.add(new File([bytes], "quay.png", { type: "image/png" }));
                  text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
                }""", Base64.getEncoder().encodeToString(png(60, 40)));
        editor.field("Decorative: it says nothing that the text does not").check();
        put();

        assertThat(body().locator("figure img")).hasAttribute("alt", "");
    }

    @Test
    void is_put_in_without_scripts_and_no_typed_word_is_lost() {
        try (var plain = Browser.visitorWithoutScripts(masthead).signIn("editor")) {
            plain.open("/sections/" + section + "/edit");
            plain.type("Text", "<p>The river rises.</p>");
            plain.ask("Put a picture in");
            plain.hand("Picture", "quay.png", "image/png", png(70, 40));
            plain.type("Alternative text", "A quay");
            plain.press("Put a picture in");
            assertThat(plain.field("Text")).containsText("The river rises.");
            assertThat(plain.field("Text")).containsText("alt=\"A quay\"");
            plain.press("Save revision");
            plain.sees("Saved as revision 3.");
        }
        assertThat(api.get("/sections/" + section).<String>path("body"))
                .contains("The river rises.")
                .containsPattern("<img src=\"/assets/[0-9a-f-]{36}/file\" alt=\"A quay\">");
    }

    @Test
    void is_for_people_with_a_role_alone() {
        editor.open("/sections/" + section + "/edit");
        editor.press("Figure");
        editor.hand("Picture", "quay.png", "image/png", png(80, 40));
        editor.type("Alternative text", "A quay");
        put();
        var address = body().locator("figure img").getAttribute("src");

        assertThat(editor.open(address).headers())
                .containsEntry("content-type", "image/png")
                .containsEntry("cache-control", "private, max-age=31536000, immutable")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
        try (var stranger = Browser.visitor(masthead)) {
            assertThat(stranger.open(address).url()).doesNotContain(address);
        }
    }

    private Locator body() {
        return editor.page().locator("[data-editor=\"body\"] [role=\"textbox\"]");
    }

    private void put() {
        editor.button("Put a picture in").click();
        assertThat(body().locator("figure")).hasCount(1);
    }

    private byte[] proof() {
        String issue = api.get("/sections/" + section).path("issue");
        String job = api.post("/issues/" + issue + "/proofs", Map.of()).path("id");
        String proof = api.ended(job).path("result.proof");
        return api.get("/proofs/" + proof + "/pdf").asByteArray();
    }

    /** Each size is another file. */
    private static byte[] png(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
