package io.masthead.api.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.masthead.api.world.Pictures;
import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LibraryTest {

    private final Requests editor = Requests.as("editor");

    /** A new picture of that width; each test takes widths of its own. */
    private String uploaded(int width, String caption) {
        return editor.request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.png", Pictures.png(width, 50), "image/png")
                .multiPart("alt", "A quay")
                .multiPart("caption", caption, "text/plain; charset=UTF-8")
                .post("/assets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String figure(String asset) {
        return "<figure><img src=\"/assets/" + asset + "/file\" alt=\"A quay\"></figure>";
    }

    private ValidatableResponse describe(String asset, String version, Map<String, ?> form) {
        return editor.request()
                .header("If-Match", version)
                .body(form)
                .patch("/assets/" + asset)
                .then();
    }

    private ValidatableResponse remove(String asset) {
        String version = editor.get("/assets/" + asset).extract().header("ETag");
        return editor.request()
                .header("If-Match", version)
                .delete("/assets/" + asset)
                .then();
    }

    private void write(String section, String body) {
        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", body))
                .put("/sections/" + section)
                .then()
                .statusCode(200);
    }

    @Test
    void is_searched_whatever_the_accents_and_read_page_by_page() {
        var mark = "Şəki" + UUID.randomUUID();
        var ids = List.of(uploaded(210, mark + " 1"), uploaded(211, mark + " 2"), uploaded(212, mark + " 3"));

        var words = mark.replace("Şəki", "SEKI");
        var first = editor.get("/assets?limit=2&q=" + words)
                .statusCode(200)
                .body("items.id", contains(ids.get(2), ids.get(1)))
                .body("items[0].usedIn", nullValue());
        String next = first.extract().path("next");
        editor.get("/assets?limit=2&q=" + words + "&cursor=" + next)
                .body("items.id", contains(ids.get(0)))
                .body("next", nullValue());
        editor.get("/assets?cursor=nonsense").statusCode(422).body("violations.field", contains("cursor"));
        editor.get("/assets?usage=SOME").statusCode(422).body("violations.field", contains("usage"));
    }

    @Test
    void what_is_said_of_a_picture_changes_with_its_version() {
        var asset = uploaded(220, "The quay");

        describe(asset, "\"0\"", Map.of("credit", "Ann Lee", "right", "Once", "usableUntil", "2026-12-31"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("credit", equalTo("Ann Lee"))
                .body("caption", equalTo("The quay"))
                .body("usableUntil", equalTo("2026-12-31"));
        describe(asset, "\"0\"", Map.of("credit", "Bob"))
                .statusCode(412)
                .body("reasons.code", contains("DESCRIPTION_STALE"));
        describe(asset, "\"1\"", Map.of("usableUntil", "soon", "focus", Map.of("x", 101, "y", 0)))
                .statusCode(422)
                .body("violations.field", contains("usableUntil", "focusX"));
        describe(asset, "\"1\"", Map.of("usableUntil", "", "focus", Map.of("x", 10, "y", 90)))
                .statusCode(200)
                .body("usableUntil", nullValue())
                .body("focus.x", equalTo(10));
        Requests.as("reviewer")
                .request()
                .body(Map.of("credit", "Rob"))
                .patch("/assets/" + asset)
                .then()
                .statusCode(403);
    }

    @Test
    void what_its_file_proposes_stays_until_somebody_says_it_otherwise() {
        String asset = editor.request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.png", Pictures.pngWithMaker(225, 50), "image/png")
                .post("/assets")
                .then()
                .statusCode(201)
                .body("proposed.credit", equalTo("Ann Lee"))
                .extract()
                .path("id");

        describe(asset, "\"0\"", Map.of("alt", "A quay", "focus", Map.of("x", 10, "y", 90)))
                .statusCode(200)
                .body("focus.x", equalTo(10))
                .body("proposed.credit", equalTo("Ann Lee"));
        describe(asset, "\"1\"", Map.of("credit", "Ann Lee")).statusCode(200).body("proposed", nullValue());
    }

    @Test
    void a_part_is_a_picture_of_its_own_and_the_same_part_again_the_same() {
        var asset = uploaded(230, "The quay");
        var area = Map.of("x", 10, "y", 5, "width", 100, "height", 40);

        String part = editor.post("/assets/" + asset + "/crops", area)
                .statusCode(201)
                .body("croppedFrom", equalTo(asset))
                .body("crop.x", equalTo(10))
                .body("width", equalTo(100))
                .body("height", equalTo(40))
                .body("caption", equalTo("The quay"))
                .body("id", not(equalTo(asset)))
                .extract()
                .path("id");
        editor.post("/assets/" + asset + "/crops", area).statusCode(200).body("id", equalTo(part));
        editor.post("/assets/" + asset + "/crops", Map.of("x", 200, "y", 0, "width", 40, "height", 40))
                .statusCode(422)
                .body("violations.field", contains("crop"));
        remove(asset).statusCode(409).body("reasons.code", contains("PICTURE_HAS_CROPS"));
        remove(part).statusCode(204);
        remove(asset).statusCode(204);
        editor.get("/assets/" + asset + "/file").statusCode(404);
    }

    @Test
    void the_file_that_goes_out_is_the_same_picture_when_it_comes_back() {
        byte[] sent = Pictures.pngWithMaker(235, 50);
        String asset = editor.request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "a.png", sent, "image/png")
                .multiPart("alt", "A quay")
                .post("/assets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        byte[] kept = editor.get("/assets/" + asset + "/file").extract().asByteArray();
        assertThat(kept).isNotEqualTo(sent);

        editor.request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "b.png", kept, "image/png")
                .multiPart("alt", "Another quay")
                .post("/assets")
                .then()
                .statusCode(200)
                .body("id", equalTo(asset))
                .body("alt", equalTo("A quay"));
    }

    @Test
    void a_picture_knows_the_sections_that_show_it_and_those_that_did() {
        var mark = UUID.randomUUID().toString();
        var asset = uploaded(240, mark);
        editor.get("/assets?usage=UNUSED&q=" + mark).body("items.id", contains(asset));

        var section = Requests.section("Rivers", figure(asset));
        editor.get("/assets/" + asset)
                .body("usedIn.section", contains(section))
                .body("usedIn[0].firstRevision", equalTo(2))
                .body("usedIn[0].lastRevision", nullValue());
        editor.get("/assets?usage=USED&q=" + mark).body("items.id", contains(asset));
        remove(asset).statusCode(409).body("reasons.code", contains("PICTURE_IN_TEXTS"));

        write(section, "<p>No picture.</p>");
        editor.get("/assets/" + asset).body("usedIn[0].lastRevision", equalTo(2));
        editor.get("/assets?usage=REPLACED&q=" + mark).body("items.id", contains(asset));
        editor.get("/assets?usage=USED&q=" + mark).body("items", empty());
        editor.get("/assets?usage=UNUSED&q=" + mark).body("items", empty());
        remove(asset).statusCode(409).body("reasons.code", contains("PICTURE_IN_OLD_REVISIONS"));

        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("revision", 2))
                .post("/sections/" + section + "/restore")
                .then()
                .statusCode(200)
                .body("body", containsString(asset));
        editor.get("/assets/" + asset)
                .body("usedIn[0].lastRevision", nullValue())
                .body("usedIn", hasSize(1));
    }

    @Test
    void a_picture_of_a_text_that_is_being_written_stays() {
        var asset = uploaded(250, "The quay");
        var section = Requests.section("Rivers", "<p>Text.</p>");
        editor.request()
                .body(Map.of("basedOn", 2, "title", "Rivers", "byline", "", "body", figure(asset)))
                .put("/sections/" + section + "/draft")
                .then()
                .statusCode(200);

        remove(asset).statusCode(409).body("reasons.code", contains("PICTURE_IN_UNSAVED_TEXT"));
        Requests.section("Quays", figure(asset));
        remove(asset).statusCode(409).body("reasons.code", contains("PICTURE_IN_TEXTS"));
    }

    @Test
    void a_picture_that_no_text_shows_is_taken_away_by_whoever_saw_it_last() {
        var asset = uploaded(260, "The quay");

        editor.request().delete("/assets/" + asset).then().statusCode(428);
        editor.request()
                .header("If-Match", "\"7\"")
                .delete("/assets/" + asset)
                .then()
                .statusCode(412);
        Requests.as("reviewer").request().delete("/assets/" + asset).then().statusCode(403);
        remove(asset).statusCode(204);
        editor.get("/assets/" + asset).statusCode(404);
        uploaded(260, "The quay again");
    }

    @Test
    void a_text_is_warned_of_a_picture_whose_right_has_ended() {
        var asset = uploaded(270, "The quay");
        var section = Requests.section("Rivers", figure(asset));
        var checks = "/sections/" + section + "/checks";
        editor.get(checks).body("items.rule", not(hasItem("PICTURE_RIGHT_ENDED")));

        describe(
                        asset,
                        "\"0\"",
                        Map.of(
                                "usableUntil",
                                LocalDate.now(ZoneOffset.UTC).minusDays(3).toString()))
                .statusCode(200);

        editor.get(checks)
                .body("items.rule", hasItem("PICTURE_RIGHT_ENDED"))
                .body("items.find { it.rule == 'PICTURE_RIGHT_ENDED' }.block", notNullValue());
    }
}
