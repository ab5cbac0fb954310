package io.masthead.web.help;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Await;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of help anew, from the interface with the demo's publication:
 * {@code mvn verify -Dit.test=HelpPicturesIT -Dmasthead.pictures=true}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(named = "masthead.pictures", matches = "true")
class HelpPicturesIT {

    private static final Path PICTURES =
            Path.of("src/main/resources/META-INF/resources/pictures").toAbsolutePath();
    /** What is not of the demo comes last, so that nobody's desk has it. */
    private static final int MADE_UP = Integer.MAX_VALUE;

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 720;

    /** The editor has three columns from here on. */
    private static final int WIDE = 1440;

    private static final String BOARD = "/issues/bulletin/2026-10";
    private static final String PAST = "/archive/bulletin/2026-09";

    private static Installation masthead;

    @BeforeAll
    static void the_demo() {
        masthead = Installation.fresh(Database.H2, Map.of("MASTHEAD_DEMO", "true"));
        try (var reader = Browser.visitor(masthead)) {
            Await.until(Duration.ofMinutes(3), () -> reader.open(PAST).status() == 200);
        }
    }

    @AfterAll
    static void stop() {
        masthead.stop();
    }

    @Test
    void of_the_desk() {
        take("desk", at("editor", "/"));
    }

    @Test
    void of_the_board() {
        var publisher = at("publisher", BOARD);
        publisher.comesToSee("between this issue and publication");
        take("board", publisher);
    }

    @Test
    void of_a_review() {
        var reviewer = at("reviewer", "/");
        reviewer.page().locator(".item-action a[aria-label^=Review]").first().click();
        showing(reviewer, "ins");
        take("review", reviewer);
    }

    @Test
    void of_the_editor() {
        var editor = atTheEditor();
        take("edit", editor, path -> page(editor, path));
    }

    @Test
    void of_the_page_beside_the_text() {
        var editor = atTheEditor();
        var page = editor.page().locator(".beside");
        take("page", editor, path -> page.screenshot(new Locator.ScreenshotOptions().setPath(path)));
    }

    private static Visitor atTheEditor() {
        var editor = at("editor", BOARD);
        editor.page()
                .locator(".column[data-state=DRAFT] h3 a, .column[data-state=CHANGES_REQUESTED] h3 a")
                .first()
                .click();
        editor.follow("Edit the text");
        editor.page().setViewportSize(WIDE, HEIGHT);
        editor.page().locator(".page-sheet img").waitFor();
        editor.page().waitForFunction("() => document.querySelector('.page-sheet img').naturalWidth > 0");
        return editor;
    }

    @Test
    void of_a_report() {
        var editor = at("editor", BOARD);
        editor.follow("The report on the whole issue");
        showing(editor, ".report");
        take("report", editor);
    }

    @Test
    void of_a_history() {
        var editor = at("editor", BOARD);
        editor.page().locator(".column[data-state=IN_REVIEW] h3 a").first().click();
        editor.follow("History");
        editor.press("Compare the two");
        showing(editor, "ins");
        take("history", editor);
    }

    @Test
    @Order(MADE_UP)
    void of_a_finding_that_may_pass() {
        var section = Api.as("editor", masthead).draft("Rivers", "x".repeat(200));
        var publisher = at("publisher", board(section));
        publisher.comesToSee("Page 2: the line is");
        publisher.ask("Let it pass…");
        showing(publisher, ".findings");
        take("finding", publisher);
    }

    @Test
    @Order(MADE_UP)
    void of_an_issue_that_is_ready() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        Edition.approve(section, masthead);
        var publisher = at("publisher", board(section));
        publisher.comesToSee("Ready to publish");
        publisher.page().reload();
        publisher.ask("Publish…");
        take("publish", publisher);
    }

    @Test
    void of_the_settings() {
        var publisher = at("publisher", "/settings/bulletin");
        publisher.page().locator("#preview img").last().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        publisher.page().waitForFunction("() => [...document.images].slice(0, 2).every((it) => it.naturalWidth > 0)");
        showing(publisher, ".house-style legend");
        take("settings", publisher);
    }

    @Test
    void of_the_trail() {
        take("trail", at("auditor", "/events"));
    }

    @Test
    void of_a_file_that_is_authentic() {
        var reader = Browser.visitor(masthead);
        reader.open(PAST);
        var checksum = reader.page().locator("#sha256").innerText();
        reader.open("/verify");
        reader.type("or its SHA-256", checksum);
        reader.press("Verify");
        reader.sees(AriaRole.HEADING, "Authentic");
        take("verify", reader);
    }

    private static Visitor at(String account, String path) {
        var visitor = Browser.visitor(masthead).signIn(account);
        visitor.page().setViewportSize(WIDTH, HEIGHT);
        visitor.open(path);
        return visitor;
    }

    private static void showing(Visitor visitor, String selector) {
        visitor.page().locator(selector).first().evaluate("it => it.scrollIntoView({ block: 'center' })");
    }

    private static String board(String section) {
        var api = Api.as("editor", masthead);
        String issue = api.get("/sections/" + section).path("issue");
        return "/issues/bulletin/" + api.get("/issues/" + issue).path("period");
    }

    /** Light and dark, without a caret that blinks. */
    private static void take(String name, Visitor visitor) {
        visitor.page().setViewportSize(WIDTH, HEIGHT);
        take(name, visitor, path -> page(visitor, path));
    }

    private static void page(Visitor visitor, Path path) {
        visitor.page().screenshot(new ScreenshotOptions().setPath(path));
    }

    private static void take(String name, Visitor visitor, Consumer<Path> picture) {
        try (visitor) {
            for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
                picture.accept(PICTURES.resolve(name + (colours == ColorScheme.DARK ? "-dark" : "") + ".png"));
            }
        }
    }
}
