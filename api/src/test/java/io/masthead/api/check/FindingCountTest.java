package io.masthead.api.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.api.world.Pictures;
import io.masthead.api.world.Requests;
import io.masthead.domain.section.PictureUse;
import io.masthead.domain.section.Section;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many findings are open stands with the section a moment after whatever changes it. */
@QuarkusTest
class FindingCountTest {

    private static final int LOOKS = 200;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Requests editor = Requests.as("editor");

    @Test
    void follows_the_text_its_waivers_and_the_names_of_the_publication() throws InterruptedException {
        var section = Requests.section("Rivers", "<p data-id=\"ablock1\">It rose by 5 % in TBC.</p>");
        await(section, 2);

        String waiver = editor.post(
                        "/sections/" + section + "/checks/waivers",
                        Map.of("rule", "PER_CENT", "block", "ablock1", "quote", "5 %", "reason", "It is quoted."))
                .statusCode(201)
                .extract()
                .path("id");
        await(section, 1);
        editor.request()
                .delete("/sections/" + section + "/checks/waivers/" + waiver)
                .then()
                .statusCode(204);
        await(section, 2);

        save(section, "<p>It rose in Tiflizia.</p>");
        await(section, 0);
        int version = version(section);
        Requests.as("publisher")
                .request()
                .body(Map.of("approved", "Tbilisia", "variants", new String[] {"Tiflizia"}, "kind", "PLACE"))
                .post("/publications/bulletin/spellings")
                .then()
                .statusCode(201);
        await(section, 1);
        assertThat(version(section)).isEqualTo(version);
    }

    @Test
    void follows_the_right_to_use_of_a_picture_that_the_text_shows() throws InterruptedException {
        var section = Requests.section("Quays", "<p>It rose by 5 %.</p>");
        await(section, 1);
        var picture = editor.request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "quay.png", Pictures.png(631, 50), "image/png")
                .post("/assets")
                .then()
                .statusCode(201)
                .extract();
        save(section, "<figure><img src=\"" + picture.path("address") + "\" alt=\"A quay\"></figure>");
        await(section, 0);
        editor.request()
                .header("If-Match", picture.header("ETag"))
                .body(Map.of("usableUntil", "2000-01-31"))
                .patch("/assets/" + picture.path("id"))
                .then()
                .statusCode(200);
        await(section, 1);
        assertThat(sectionsOf(LocalDate.of(2000, 1, 31))).contains(UUID.fromString(section));
        assertThat(sectionsOf(LocalDate.of(2000, 2, 1))).doesNotContain(UUID.fromString(section));
    }

    /** Those that are counted anew after the midnight of that day. */
    private static List<UUID> sectionsOf(LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> PictureUse.inProduction(day, day));
    }

    private void save(String section, String body) {
        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", body))
                .put("/sections/" + section)
                .then()
                .statusCode(200);
    }

    private static void await(String section, int findings) throws InterruptedException {
        for (int i = 0; i < LOOKS && !Objects.equals(count(section), findings); i++) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        assertThat(count(section)).isEqualTo(findings);
    }

    private static @Nullable Integer count(String section) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Section.withId(UUID.fromString(section)).openFindings());
    }

    private static int version(String section) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Section.withId(UUID.fromString(section)).version());
    }
}
