package io.masthead.api.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.masthead.api.world.Pictures;
import io.masthead.api.world.Requests;
import io.masthead.api.world.TestTypesetter;
import io.masthead.domain.document.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssetResourceTest {

    private final Requests editor = Requests.as("editor");

    @Inject
    DataSource database;

    private static ValidatableResponse upload(String account, byte[] file, String alt) {
        return Requests.as(account)
                .request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "quay.png", file, "application/octet-stream")
                .multiPart("alt", alt, "text/plain; charset=UTF-8")
                .multiPart("credit", "Ann")
                .post("/assets")
                .then();
    }

    private static String uploaded(byte[] file) {
        return upload("editor", file, "A quay").statusCode(201).extract().path("address");
    }

    @Test
    void the_same_file_again_is_the_same_picture_with_what_was_said_of_it_first() {
        var file = Pictures.png(30, 20);

        String id = upload("editor", file, "A quay")
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/assets/[0-9a-f-]{36}"))
                .body("type", equalTo("image/png"))
                .body("width", equalTo(30))
                .body("height", equalTo(20))
                .body("sha256", equalTo(Sha256.hex(file)))
                .body("uploadedBy.name", equalTo("The editor"))
                .extract()
                .path("id");
        upload("publisher", file, "A bridge")
                .statusCode(200)
                .body("id", equalTo(id))
                .body("alt", equalTo("A quay"));
        Requests.as("auditor").get("/assets/" + id).statusCode(200).body("credit", equalTo("Ann"));
    }

    @Test
    void a_file_is_served_for_good_and_runs_nothing() {
        var file = uploaded(Pictures.png(31, 20));

        Requests.as("reviewer")
                .get(file)
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", containsString("immutable"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void a_file_for_a_screen_is_smaller_than_the_whole() {
        var file = uploaded(Pictures.png(2000, 10));

        assertThat(Pictures.width(editor.get(file + "?width=600").extract().asByteArray()))
                .isEqualTo(640);
        assertThat(Pictures.width(editor.get(file + "?width=700").extract().asByteArray()))
                .isEqualTo(1280);
        assertThat(Pictures.width(editor.get(file + "?width=5000").extract().asByteArray()))
                .isEqualTo(2000);
        assertThat(Pictures.width(editor.get(file).extract().asByteArray())).isEqualTo(2000);
        editor.get(file + "?width=wide").statusCode(422).body("violations.field", contains("width"));
    }

    @Test
    void what_is_no_picture_is_refused_by_its_content() {
        upload("editor", "<svg onload=run()/>".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(422)
                .body("reasons.code", contains("PICTURE_IS_SVG"));
        upload("editor", Pictures.png(32, 20), "word ".repeat(400))
                .statusCode(422)
                .body("violations.field", contains("alt"));
        editor.get("/assets/" + UUID.randomUUID()).statusCode(404);
        editor.get("/assets/" + UUID.randomUUID() + "/file").statusCode(404);
    }

    @Test
    void whoever_writes_no_texts_uploads_nothing() {
        upload("reviewer", Pictures.png(33, 20), "").statusCode(403);
        upload("auditor", Pictures.png(33, 20), "").statusCode(403);
    }

    @Test
    void a_text_names_what_was_uploaded_and_nothing_else() {
        var quay = uploaded(Pictures.png(34, 20));
        var figure = "<figure><img src=\"%s\" alt=\"A quay\"><figcaption>The quay.</figcaption></figure>";
        var section = Requests.section("Rivers", figure.formatted(quay));

        editor.get("/sections/" + section).body("body", containsString("<img src=\"" + quay + "\" alt=\"A quay\">"));
        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", figure.formatted("/assets/" + UUID.randomUUID() + "/file")))
                .put("/sections/" + section)
                .then()
                .statusCode(200)
                .body("warnings.code", contains("PICTURE"))
                .body("body", not(containsString("<img")))
                .body("body", containsString("The quay."));
    }

    @Test
    void an_approved_text_with_a_picture_that_was_changed_in_the_database_is_not_published() throws Exception {
        var quay = uploaded(Pictures.png(36, 20));
        var section = approvedWith(quay);
        String issue = editor.get("/sections/" + section).extract().path("issue");
        editor.awaitReady(issue);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update asset_file set bytes = ? where width = 36")) {
            update.setBytes(1, Pictures.png(36, 21));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        var publisher = Requests.as("publisher");
        String job = publisher
                .post("/issues/" + issue + "/publish", Map.of())
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(publisher.ended(job)).isEqualTo("FAILED");
        publisher.get("/jobs/" + job).body("problem", containsString("is not the one that was uploaded"));
    }

    @Test
    void the_typesetter_gets_the_picture_that_an_approved_text_names() throws InterruptedException {
        var quay = uploaded(Pictures.png(35, 20));
        var section = approvedWith(quay);
        String issue = editor.get("/sections/" + section).extract().path("issue");
        var publisher = Requests.as("publisher");

        String job = publisher
                .post("/issues/" + issue + "/publish", Map.of())
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(publisher.ended(job)).isEqualTo("DONE");
        assertThat(TestTypesetter.picturesOf(
                        editor.get("/issues/" + issue).extract().path("period")))
                .contains(quay);
    }

    private String approvedWith(String picture) {
        var section = Requests.section("Rivers", "<figure><img src=\"" + picture + "\" alt=\"A quay\"></figure>");
        editor.move(section, "submit", Map.of()).statusCode(200);
        Requests.as("reviewer").move(section, "approve", Map.of("revision", 2)).statusCode(200);
        return section;
    }
}
