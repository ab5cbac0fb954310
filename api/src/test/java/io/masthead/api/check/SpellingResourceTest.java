package io.masthead.api.check;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpellingResourceTest {

    private static final String NAMES = "/publications/bulletin/spellings";

    private final Requests publisher = Requests.as("publisher");

    @Test
    void an_approved_name_is_checked_for_changed_and_removed() {
        var section = Requests.section("Rivers", "<p>From Shamakhy to Shamaxi.</p>");
        var added = publisher
                .post(NAMES, Map.of("kind", "PLACE", "approved", "Şamaxı", "variants", List.of("Shamakhy")))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract();
        String id = added.path("id");

        Requests.as("editor")
                .get("/sections/" + section + "/checks")
                .body("items.find { it.rule == 'UNAPPROVED_SPELLING' }.replacement", equalTo("Şamaxı"));
        publisher
                .request()
                .header("If-Match", "\"0\"")
                .body(Map.of("approved", "Şamaxı", "variants", List.of("Shamakhy", "Shamaxi")))
                .put(NAMES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kind", equalTo("OTHER"));
        Requests.as("editor")
                .get("/sections/" + section + "/checks")
                .body(
                        "items.findAll { it.rule == 'UNAPPROVED_SPELLING' }.quote",
                        containsInAnyOrder("Shamakhy", "Shamaxi"));
        publisher
                .request()
                .header("If-Match", "\"0\"")
                .delete(NAMES + "/" + id)
                .then()
                .statusCode(412);
        publisher.request().delete(NAMES + "/" + id).then().statusCode(428);
        publisher
                .request()
                .header("If-Match", "\"1\"")
                .delete(NAMES + "/" + id)
                .then()
                .statusCode(204);
        Requests.as("editor").get(NAMES).statusCode(200).body("items.approved", not(hasItem("Şamaxı")));
    }

    @Test
    void a_spelling_stands_in_the_list_once() {
        Requests.issue("Names");
        publisher
                .post(NAMES, Map.of("approved", "Lənkəran", "variants", List.of("Lankaran")))
                .statusCode(201);

        publisher
                .post(NAMES, Map.of("approved", "Lankaran", "variants", List.of("Lenkoran")))
                .statusCode(409)
                .body("reasons.code", contains("SPELLING_TAKEN"));
        publisher
                .post(NAMES, Map.of("approved", "Quba"))
                .statusCode(422)
                .body("violations.field", contains("variants"));
        publisher
                .post(NAMES, Map.of("kind", "RIVER", "approved", "Kür", "variants", List.of("Kura")))
                .statusCode(422);
    }

    @Test
    void publishers_alone_change_the_list() {
        Requests.issue("Names");
        for (var role : new String[] {"editor", "reviewer", "auditor"}) {
            Requests.as(role).get(NAMES).statusCode(200);
            Requests.as(role)
                    .post(NAMES, Map.of("approved", "Kür", "variants", List.of("Kura")))
                    .statusCode(403);
        }
    }
}
