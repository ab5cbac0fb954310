package io.masthead.web.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Texts;
import io.masthead.web.environment.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A publisher chooses how pages look, and sees them before anything is saved. */
class HouseStyleIT {

    private static final Map<String, Object> PUBLICATION = Map.of(
            "slug", "looks",
            "title", "Looks",
            "names", Map.of("en", "Institute for Fine Pages", "az", "İncə Səhifələr İnstitutu"),
            "language", "en",
            "timeZone", "Asia/Baku");

    private Installation masthead;

    @BeforeEach
    void a_publication_in_the_usual_column() {
        masthead = Installation.on(Database.H2);
        made(masthead);
    }

    @Test
    void is_seen_in_real_pages_while_it_is_chosen_and_used_once_it_is_saved() {
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/settings/looks");
            seesPage(publisher, "Cover with contents");
            publisher.page().getByLabel("Magazine").check();
            publisher.press("Take the design’s usual values");
            seesPage(publisher, "A section’s first page");
            assertThat(publisher.field("Accent")).hasValue("#cf5228");
            publisher.shot("house-style");
            publisher.isAccessible("settings with a preview");
            publisher.press("Save the settings");
            publisher.sees("The settings of Looks are saved.");
        }
        assertThat(style(masthead)).isEqualTo("MAGAZINE");
    }

    @Test
    void says_beside_the_field_what_cannot_be_read() {
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/settings/looks");
            seesPage(publisher, "Cover with contents");
            publisher.field("Colour").fill("#777777");
            publisher.sees("#777777 has a contrast of 4.4 : 1 to white");
            assertThat(publisher.page().locator("#f-colour-error")).containsText("a contrast of 4.4 : 1 to white");
            publisher.isAccessible("preview that is refused");
            publisher.press("Save the settings");
            publisher.sees("#777777 has a contrast of 4.4 : 1 to white");
        }
    }

    @Test
    void is_seen_without_scripts_by_a_button_that_stores_nothing() {
        try (Visitor publisher = Browser.visitorWithoutScripts(masthead).signIn("publisher")) {
            isPatient(publisher);
            publisher.open("/settings/looks");
            var names = publisher.page().locator("input[name=name]");
            int rows = names.count();
            long newest = newestEvent();
            publisher.choose("Sections are numbered", "1, 2, 3");
            publisher.press("Show the preview");
            seesPage(publisher, "A page of text");
            assertThat(names).hasCount(rows);
            assertThat(publisher.field("Sections are numbered")).hasValue("ARABIC");
            assertThat(newestEvent()).isEqualTo(newest);
        }
        Api.as("publisher", masthead).get("/publications/looks").then().body("style.numbering", equalTo("ROMAN"));
    }

    @Test
    void is_seen_at_first_sight_without_scripts_and_made_once() {
        try (Visitor publisher = Browser.visitorWithoutScripts(masthead).signIn("publisher")) {
            isPatient(publisher);
            for (int visit = 0; visit < 40; visit++) {
                publisher.open("/settings/looks");
            }
            for (var what : new String[] {"Cover with contents", "A section’s first page", "A page of text"}) {
                seesPage(publisher, what);
                var page = publisher.page().getByAltText(what).getAttribute("src");
                var picture = publisher.page().context().request().get(masthead.url() + page);
                assertThat(picture.status()).isEqualTo(200);
                assertThat(picture.headers()).containsEntry("content-type", "image/png");
                assertThat(picture.body()).hasSizeGreaterThan(10_000);
            }
            var beyond = masthead.url() + "/settings/looks/style/pages/4";
            assertThat(publisher.page().context().request().get(beyond).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void prints_the_logo_that_was_handed_in() throws IOException {
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/settings/looks");
            publisher.hand(
                    "Picture of the logo", "logo.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8));
            publisher.press("Use this logo");
            publisher.sees("The file is neither a PNG nor a JPEG.");
            for (int bytes : new int[] {2_500_000, 6_000_000}) {
                publisher.hand("Picture of the logo", "logo.png", "image/png", new byte[bytes]);
                publisher.press("Use this logo");
                publisher.sees("The file is too large; at most 2 MB are read.");
                publisher.open("/settings/looks");
            }
            publisher.hand("Picture of the logo", "logo.png", "image/png", picture());
            publisher.press("Use this logo");
            publisher.sees("The logo of Looks is saved.");
            publisher.sees(AriaRole.IMG, "The logo as it is");
            assertThat(pictures(proof())).isEqualTo(1);
            publisher.press("Take the logo out");
            publisher.sees("Looks has no logo any more.");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void is_set_and_refused_over_the_api(Database database) {
        var installation = Installation.on(database);
        made(installation);
        var publisher = Api.as("publisher", installation);

        patched(publisher, Map.of("accent", "#f2a65a"))
                .statusCode(422)
                .body("violations.field", hasItem("style.accent"))
                .body("violations.message", hasItem(containsString("2.0 : 1")));
        patched(publisher, Map.of("textFace", "COMIC_SANS"))
                .statusCode(422)
                .body("violations.field", hasItem("style.textFace"));
        patched(publisher, Map.of("margins", Map.of("left", 20)))
                .statusCode(422)
                .body("violations.field", hasItem("style.margins"));
        patched(publisher, Map.of("design", "MAGAZINE", "numbering", "NONE"))
                .statusCode(200)
                .body("style.accent", equalTo("#cf5228"))
                .body("style.numbering", equalTo("NONE"))
                .body("style.margins.left", equalTo(52));
        patched(publisher, Map.of("design", "COLUMN")).statusCode(200).body("style.numbering", equalTo("ROMAN"));
    }

    /** The first pages of a fresh installation take a while. */
    private static void seesPage(Visitor publisher, String what) {
        publisher.page().getByAltText(what).waitFor(new WaitForOptions().setTimeout(60_000));
    }

    /** Without scripts a page has arrived when its pictures have. */
    private static void isPatient(Visitor publisher) {
        publisher.page().setDefaultNavigationTimeout(60_000);
    }

    private static io.restassured.response.ValidatableResponse patched(Api publisher, Map<String, Object> style) {
        return publisher
                .request()
                .contentType(io.restassured.http.ContentType.JSON)
                .body(Map.of("style", style))
                .patch("/publications/looks")
                .then();
    }

    private static void made(Installation installation) {
        var publisher = Api.as("publisher", installation);
        assertThat(publisher.post("/publications", PUBLICATION).statusCode()).isIn(201, 409);
        patched(publisher, Map.of("design", "MAGAZINE")).statusCode(200);
        patched(publisher, Map.of("design", "COLUMN")).statusCode(200);
    }

    private static String style(Installation installation) {
        return Api.as("publisher", installation).get("/publications/looks").path("style.design");
    }

    /** The number of the newest event, but for those that are written aside: of refusals, and of who has signed in. */
    private int newestEvent() {
        return Api.as("auditor", masthead)
                .get("/events?limit=100")
                .path("items.find { it.action != 'refused' && it.action != 'signed-in' }.sequence");
    }

    private byte[] proof() {
        var publisher = Api.as("publisher", masthead);
        String issue = publisher
                .request()
                .multiPart("file", "issue.txt", Texts.ours(), "text/plain")
                .multiPart("publication", "looks")
                .multiPart("period", Api.period())
                .post("/imports")
                .path("issue.id");
        String job = publisher.post("/issues/" + issue + "/proofs", Map.of()).path("id");
        String proof = publisher.ended(job).path("result.proof");
        return publisher.get("/proofs/" + proof + "/pdf").asByteArray();
    }

    private static int pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            int pictures = 0;
            for (var name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        }
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(240, 80, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
