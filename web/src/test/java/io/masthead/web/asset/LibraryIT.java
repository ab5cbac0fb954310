package io.masthead.web.asset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library of pictures, as those who use it see it. */
class LibraryIT {

    private Installation masthead;
    private Api api;
    private Visitor editor;

    @BeforeEach
    void an_editor() {
        masthead = Installation.on(Database.H2);
        api = Api.as("editor", masthead).withPublication();
        editor = Browser.visitor(masthead).signIn("editor");
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    /** A picture that no other test has, by its size. */
    static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x12435a), width, height, new Color(0xe6bd6a)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x9d2b22));
        graphics.fillOval(width / 5, height / 4, height / 3, height / 3);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String uploaded(int width, int height, String caption) {
        return api.request()
                .multiPart("file", "a.png", png(width, height), "image/png")
                .multiPart("alt", "A quay at low water")
                .multiPart("caption", caption, "text/plain; charset=UTF-8")
                .multiPart("credit", "Ann Lee")
                .post("/assets")
                .path("id");
    }

    private Locator tiles() {
        return editor.page().locator(".tile");
    }

    @Test
    void takes_several_files_and_says_which_it_does_not_take() {
        editor.open("/pictures");
        editor.field("Picture files").setInputFiles(new FilePayload[] {
            new FilePayload("quay.png", "image/png", png(501, 300)),
            new FilePayload("logo.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8))
        });
        editor.press("Upload pictures");

        editor.sees("Some files were not taken");
        editor.sees("logo.svg: An SVG is a drawing");
        editor.sees("The other picture is in the library now.");
        assertThat(tiles().first()).containsText("501 × 300");
        editor.isAccessible("The library with a refusal");

        editor.field("Picture files").setInputFiles(new FilePayload("again.png", "image/png", png(501, 300)));
        editor.press("Upload pictures");
        editor.sees("This picture is in the library since");
    }

    @Test
    void says_how_many_of_several_files_were_there_before() {
        var one = new FilePayload("one.png", "image/png", png(503, 300));
        var two = new FilePayload("two.png", "image/png", png(504, 300));
        var three = new FilePayload("three.png", "image/png", png(505, 300));
        editor.open("/pictures");
        editor.field("Picture files").setInputFiles(new FilePayload[] {one, two});
        editor.press("Upload pictures");
        editor.sees("2 pictures are in the library now.");
        editor.field("Picture files").setInputFiles(new FilePayload[] {two, three});
        editor.press("Upload pictures");
        editor.sees("2 pictures are in the library. There before: 1.");
    }

    @Test
    void takes_what_is_dropped_on_it() {
        editor.open("/pictures");
        editor.comesToSee("Drop pictures here to upload them.");
        editor.page().evaluate("""
                base64 => {
                  const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
                  const dataTransfer = new DataTransfer();
                  dataTransfer.items.add(new File([bytes], "quay.png", { type: "image/png" }));
                  document.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
                }""", java.util.Base64.getEncoder().encodeToString(png(502, 300)));
        editor.comesToSee("PNG, 502 × 300 pixels");
    }

    @Test
    void finds_pictures_by_what_is_said_and_by_their_use() {
        var mark = "Körpü" + UUID.randomUUID();
        var id = uploaded(510, 300, mark);

        editor.open("/pictures");
        editor.type("Caption, credit, what it shows", mark.replace("Körpü", "KORPU"));
        editor.press("Find");
        editor.comesTo("KORPU");
        assertThat(tiles()).hasCount(1);
        assertThat(tiles().locator("img")).hasAttribute("alt", "A quay at low water");
        assertThat(Visitor.width(tiles().locator("img"))).isEqualTo(320);
        editor.follow("Unused");
        assertThat(tiles()).hasCount(1);

        var section = api.draft("Rivers", "The river falls.");
        api.put("/sections/" + section, Map.of("body", figure(id)), api.version(section));
        editor.follow("Unused");
        editor.sees("No picture is called so.");
        editor.follow("In a text");
        editor.follow(mark);
        editor.sees("since revision 3");
        editor.sees("It cannot be taken away");
        editor.sees("Texts show the picture. Number of sections: 1.");
        editor.follow("Rivers");
        editor.sees("The text");
    }

    private static String figure(String id) {
        return "<figure><img src=\"/assets/" + id + "/file\" alt=\"A quay\"></figure>";
    }

    @Test
    void is_described_and_loses_nothing_when_somebody_else_did_so_meanwhile() {
        var id = uploaded(520, 300, "The quay");
        editor.open("/pictures/" + id);
        editor.type("Credit", "Bob");
        editor.type("Last day of use", "2020-01-31");
        editor.press("Save");
        editor.sees("What is said of the picture is saved.");
        assertThat(editor.field("Credit")).hasValue("Bob");

        api.request()
                .contentType("application/json")
                .body(Map.of("caption", "The quay at noon"))
                .patch("/assets/" + id);
        editor.type("Caption", "Mine");
        editor.press("Save");
        editor.sees("The quay at noon");
        assertThat(editor.field("Caption")).hasValue("Mine");

        editor.open("/pictures");
        assertThat(tiles().first()).containsText("right ended");
        editor.isAccessible("The library");
        editor.shot("library");
    }

    @Test
    void cuts_a_part_out_with_the_keyboard() {
        var id = uploaded(800, 400, "The quay");
        editor.open("/pictures/" + id);
        editor.isAccessible("A picture");
        editor.shot("picture-of-the-library");
        editor.page().locator("[data-crop] summary").click();
        var frame = editor.page().locator(".crop-frame");
        assertThat(frame).isVisible();
        assertThat(editor.field("Width")).hasValue("600");
        frame.focus();
        frame.press("ArrowLeft");
        frame.press("Shift+ArrowDown");
        frame.press("Control+ArrowUp");
        assertThat(editor.field("From the left")).hasValue("90");
        assertThat(editor.field("From the top")).hasValue("49");
        assertThat(editor.field("Height")).hasValue("310");
        editor.isAccessible("A picture with its frame");
        editor.press("Cut out");

        editor.sees("The part is in the library, as a picture of its own.");
        editor.sees("PNG, 600 × 310 pixels");
        editor.sees("A part of another picture: 600 × 310 pixels at 90, 49.");
        editor.follow("Show that picture");
        editor.sees("Other pictures were cut out of it");
    }

    @Test
    void cuts_a_part_out_with_the_pointer_and_sets_the_focus_with_a_click() {
        var id = uploaded(900, 450, "The quay");
        editor.page().setViewportSize(1280, 1400);
        editor.open("/pictures/" + id);
        var image = editor.page().locator("[data-frame-holder] img");
        assertThat(editor.page().locator(".focus-point")).isVisible();
        image.click(new Locator.ClickOptions().setPosition(1, 1));
        assertThat(editor.field("Focus from the left, in %")).hasValue("0");

        editor.page().locator("[data-crop] summary").click();
        var frame = editor.page().locator(".crop-frame");
        assertThat(frame).isVisible();
        Visitor.width(image);
        var box = frame.boundingBox();
        var wide = editor.field("Width").inputValue();
        var mouse = editor.page().mouse();
        mouse.move(box.x + box.width - 2, box.y + box.height - 2);
        mouse.down();
        mouse.move(box.x + box.width - 102, box.y + box.height - 2);
        mouse.up();
        assertThat(editor.field("Width")).not().hasValue(wide);
        assertThat(Integer.parseInt(editor.field("Width").inputValue())).isLessThan(640);
        assertThat(Integer.parseInt(editor.field("Height").inputValue())).isBetween(330, 345);
    }

    @Test
    void works_without_scripts() {
        try (var plain = Browser.visitorWithoutScripts(masthead).signIn("editor")) {
            plain.open("/pictures");
            plain.hand("Picture files", "quay.png", "image/png", png(530, 300));
            plain.press("Upload pictures");
            plain.sees("PNG, 530 × 300 pixels");
            plain.type("Alternative text", "A quay");
            plain.press("Save");
            plain.sees("What is said of the picture is saved.");
            plain.page().locator("[data-crop] summary").click();
            plain.type("From the left", "500");
            plain.press("Cut out");
            plain.sees("The part must lie within the picture of 530 × 300 pixels");
            plain.type("Width", "30");
            plain.press("Cut out");
            plain.sees("PNG, 30 × 300 pixels");
            plain.ask("Take away");
            plain.press("Take the picture away");
            plain.sees("The picture was taken away.");
        }
    }

    @Test
    void fits_a_phone_and_the_dark() {
        var id = uploaded(540, 300, "A rather long caption of a quay at low water");
        for (var path : new String[] {"/pictures", "/pictures/" + id}) {
            for (var scheme : com.microsoft.playwright.options.ColorScheme.values()) {
                editor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                editor.page().setViewportSize(390, 844);
                editor.open(path);
                assertThat((Integer) editor.page().evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(390);
                editor.shot("phone-" + path.length() + "-" + scheme);
            }
            editor.isAccessible(path + " on a phone and in the dark");
        }
        editor.page().setViewportSize(1280, 900);
        editor.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        editor.open("/pictures/" + id);
        editor.shot("picture-dark");
        editor.open("/pictures");
        editor.shot("library-dark");
    }

    @Test
    void is_only_looked_at_by_whoever_writes_no_texts() {
        var id = uploaded(550, 300, "The quay");
        try (var reviewer = Browser.visitor(masthead).signIn("reviewer")) {
            reviewer.open("/pictures");
            assertThat(reviewer.button("Upload pictures")).hasCount(0);
            reviewer.open("/pictures/" + id);
            reviewer.sees("Ann Lee");
            assertThat(reviewer.button("Save")).hasCount(0);
            assertThat(reviewer.page().locator("[data-crop]")).hasCount(0);
        }
    }
}
