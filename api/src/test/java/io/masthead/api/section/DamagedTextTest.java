package io.masthead.api.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is stored and is not in the schema: changed in the database, or written by an older schema. */
@QuarkusTest
class DamagedTextTest {

    private static final String SAID = "TEXT_UNREADABLE";

    private final Requests editor = Requests.as("editor");

    @Inject
    DataSource database;

    @Test
    void is_not_shown_while_all_around_it_is() throws SQLException {
        var section = damaged();

        editor.get("/sections/" + section)
                .statusCode(200)
                .body("title", equalTo("Rivers"))
                .body("body", equalTo(null));
        editor.get("/sections/" + section + "/revisions").statusCode(200).body("items.number", contains(2, 1));
        editor.get("/sections/" + section + "/revisions/2").statusCode(409).body("reasons.code", contains(SAID));
        editor.get("/sections/" + section + "/diff?from=1").statusCode(409).body("reasons.code", contains(SAID));
    }

    @Test
    void is_neither_submitted_nor_approved() throws SQLException {
        editor.move(damaged(), "submit", Map.of()).statusCode(409).body("reasons.code", contains(SAID));

        var inReview = Requests.section("Rivers", "<p>The river falls.</p>");
        editor.move(inReview, "submit", Map.of()).statusCode(200);
        damage(inReview);
        Requests.as("reviewer")
                .move(inReview, "approve", Map.of("revision", 2))
                .statusCode(409)
                .body("reasons.code", contains(SAID));
    }

    @Test
    void is_saved_over() throws SQLException {
        var section = damaged();

        editor.request()
                .header("If-Match", editor.version(section))
                .body(Map.of("body", "<p>The river rises.</p>"))
                .put("/sections/" + section)
                .then()
                .statusCode(200)
                .body("title", equalTo("Rivers"))
                .body("body", startsWith("<p data-id="));
    }

    @Test
    void gives_way_to_an_older_revision() throws SQLException {
        var section = damaged();

        editor.move(section, "restore", Map.of("revision", 2)).statusCode(409).body("reasons.code", contains(SAID));
        editor.move(section, "restore", Map.of("revision", 1)).statusCode(200).body("revision.number", equalTo(3));
    }

    @Test
    void keeps_no_proof_of_the_others_from_being_made_and_the_issue_from_being_published() throws Exception {
        var section = Requests.section("Rivers", "<p>The river falls.</p>");
        editor.move(section, "submit", Map.of()).statusCode(200);
        Requests.as("reviewer").move(section, "approve", Map.of("revision", 2)).statusCode(200);
        damage(section);
        String issue = editor.get("/sections/" + section).extract().path("issue");

        var publisher = Requests.as("publisher");
        String job = publisher
                .post("/issues/" + issue + "/proofs", Map.of())
                .statusCode(202)
                .extract()
                .path("id");
        assertThat(publisher.ended(job)).isEqualTo("DONE");
        publisher
                .post("/issues/" + issue + "/publish", Map.of())
                .statusCode(409)
                .body("reasons.code", hasItem("HASH_BROKEN"));
    }

    private String damaged() throws SQLException {
        var section = Requests.section("Rivers", "<p>The river falls.</p>");
        damage(section);
        return section;
    }

    private void damage(String section) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update revision set body = '<p>No end' where section_id = ? and number = 2")) {
            update.setObject(1, UUID.fromString(section));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
