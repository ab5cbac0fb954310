package io.masthead.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Keycloak;
import io.masthead.web.environment.Texts;
import io.masthead.web.environment.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page keeps nobody out: by axe, in light, in dark and on a phone, where nothing runs off the screen. */
class AccessibilityIT {

    private static final Map<String, String> TEXT =
            Map.of("title", "Rivers", "body", "<h2>Mouth</h2><p>The river rises <em>again</em>.</p>");

    private static Installation masthead;
    private static Api editor;
    private static Edition edition;
    private static String period;
    private static Visitor everybody;

    @BeforeAll
    static void a_bulletin_and_somebody_with_every_role() {
        masthead = Installation.on(Database.H2);
        editor = Api.as("editor", masthead);
        edition = Edition.ofOurs(masthead);
        period = Api.period();
        Keycloak.running().admin().account("everybody", "editor", "reviewer", "publisher", "auditor");
        everybody = Browser.visitor(masthead).signIn("everybody");
    }

    @AfterAll
    static void leaves() {
        everybody.close();
    }

    static Stream<Arguments> pages() {
        var issue = editor.importIssue(Texts.ours(), period);
        var place = editor.sections(issue).getFirst();
        Edition.approve(editor.sections(issue).getLast(), masthead);
        var board = "/issues/bulletin/" + period;
        var draft = editor.draft("Rivers", "The river falls.");
        var back = back();
        return Stream.of(
                arguments("desk", "/"),
                arguments("issues", "/issues"),
                arguments("no issue found", "/issues?q=nothing"),
                arguments("new issue", "/issues/new"),
                arguments("board", board),
                arguments("board of a published issue", "/issues/bulletin/" + edition.period()),
                arguments("running order", board + "/order"),
                arguments("change of an issue", board + "/change"),
                arguments("place", board + "/sections/" + place),
                arguments("draft", "/sections/" + draft),
                arguments("in review", "/sections/" + resubmitted() + "?view=changes"),
                arguments("changes requested", "/sections/" + back),
                arguments("approved", "/sections/" + editor.sections(issue).getLast()),
                arguments("edit", "/sections/" + back + "/edit"),
                arguments("history", "/sections/" + back + "/history"),
                arguments("old revision", "/sections/" + back + "/history?show=1"),
                arguments("comparison", "/sections/" + back + "/history?from=1&to=2"),
                arguments("import", "/import"),
                arguments("import into a section", "/import?section=" + draft),
                arguments("archive", "/archive"),
                arguments("edition", "/archive/bulletin/" + edition.period()),
                arguments("verify", "/verify"),
                arguments("trail", "/events"),
                arguments("check of the trail", "/events/check"),
                arguments("settings", "/settings"),
                arguments("settings of a publication", "/settings/bulletin"),
                arguments("new publication", "/settings/new"),
                arguments("help", "/help"),
                arguments("help on a topic", "/help/publishing"),
                arguments("not found", "/nowhere"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void keeps_nobody_out(String name, String path) {
        assertThat(everybody.open(path).status()).isEqualTo(path.equals("/nowhere") ? 404 : 200);
        everybody.isAccessible(name);
    }

    @Test
    void shows_every_place_on_a_phone_without_scripts_and_by_the_keyboard() {
        try (var somebody = Browser.visitorWithoutScripts(masthead).signIn("everybody")) {
            somebody.page().setViewportSize(390, 844);
            somebody.open("/archive");
            somebody.seesNo(AriaRole.LINK, "Settings");
            somebody.button("Menu").focus();
            somebody.page().keyboard().press("Enter");
            for (var place : List.of(
                    "My desk", "Issues", "Pictures", "Archive", "Verify", "Import", "Trail", "Settings", "Help")) {
                var box = somebody.page()
                        .getByRole(
                                AriaRole.LINK,
                                new GetByRoleOptions().setName(place).setExact(true))
                        .first()
                        .boundingBox();
                assertThat(box.x).as(place).isNotNegative();
                assertThat(box.x + box.width).as(place).isLessThanOrEqualTo(390);
            }
            somebody.shot("menu-on-a-phone");
            somebody.page().keyboard().press("Tab");
            somebody.page().keyboard().press("Enter");
            somebody.sees(AriaRole.HEADING, "My desk");
        }
    }

    @Test
    void keeps_nobody_out_of_the_open_menu() {
        everybody.open("/archive");
        everybody.page().setViewportSize(390, 844);
        everybody.press("Menu");
        assertThat(everybody.violations()).isEmpty();
        everybody.page().setViewportSize(1440, 900);
    }

    @Test
    void would_notice_a_picture_without_words() {
        everybody.open("/archive");
        everybody.page().evaluate("document.querySelector('main').append(new Image())");
        assertThat(everybody.violations()).singleElement().asString().startsWith("image-alt");
    }

    @Test
    void would_notice_what_runs_off_a_phone() {
        everybody.open("/archive");
        everybody.page().evaluate("document.querySelector('main').style.minWidth = '500px'");
        assertThatThrownBy(() -> everybody.isAccessible("archive")).hasMessageContaining("390 px");
    }

    @Test
    void keeps_nobody_out_of_the_report_on_an_import() {
        everybody.open("/import");
        everybody.hand("File", "past-issue.txt", "text/plain", Texts.ours());
        everybody.type("Period", Api.period());
        everybody.press("Read it in");
        everybody.sees(AriaRole.HEADING, "Report");
        everybody.isAccessible("import report");
    }

    @Test
    void keeps_nobody_out_of_two_texts() {
        var section = editor.draft("Rivers", "The river falls.");
        everybody.open("/sections/" + section + "/edit");
        everybody.type("Text", "Mine.");
        save(section);
        everybody.press("Save revision");
        everybody.sees(AriaRole.HEADING, "Two texts become one");
        everybody.isAccessible("stale edit");
    }

    @Test
    void keeps_nobody_out_of_a_refusal() {
        everybody.open("/sections/" + resubmitted());
        everybody
                .page()
                .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("Request changes"))
                .check();
        everybody.press("Send the decision");
        everybody.sees("Say in the comment what should change.");
        everybody.isAccessible("refusal");
    }

    @Test
    void keeps_nobody_out_of_a_verdict() {
        for (var checksum : new String[] {sha256(), "0".repeat(64)}) {
            everybody.open("/verify");
            everybody.type("or its SHA-256", checksum);
            everybody.press("Verify");
            everybody.sees(AriaRole.STATUS, checksum.startsWith("0000") ? "Not known" : "Authentic");
            everybody.isAccessible("verdict");
        }
    }

    @Test
    void keeps_nobody_out_of_being_kept_out() {
        try (var guest = Browser.visitor(masthead).signIn("guest")) {
            guest.isAccessible("page of a person without a role");
            assertThat(guest.open("/issues").status()).isEqualTo(403);
            guest.isAccessible("not permitted");
        }
    }

    private static String sha256() {
        return editor.get("/editions/" + edition.id()).path("sha256");
    }

    private static String back() {
        var section = editor.draft("Rivers", "The river falls.");
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        Api.as("reviewer", masthead)
                .move(section, "request-changes", Map.of("comment", "Which river?"))
                .then()
                .statusCode(200);
        return section;
    }

    private static String resubmitted() {
        var section = back();
        save(section);
        editor.move(section, "submit", Map.of("comment", "The Kura.")).then().statusCode(200);
        return section;
    }

    private static void save(String section) {
        editor.put("/sections/" + section, TEXT, editor.version(section)).then().statusCode(200);
    }
}
