package io.masthead.api.publication;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationResourceTest {

    private final Requests publisher = Requests.as("publisher");

    private void added(String slug) {
        publisher
                .post("/publications", Map.of("slug", slug, "title", "The Letter", "names", Map.of("en", "Institute")))
                .statusCode(201)
                .body("slug", equalTo(slug));
    }

    @Test
    void a_new_publication_has_one_stage_of_review() {
        added("letter");

        publisher
                .get("/publications/letter")
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("policy.stages[0].name", equalTo("Review"))
                .body("policy.stages[0].approvals", equalTo(1));
        publisher.get("/publications").body("items.slug", hasItem("letter"));
    }

    @Test
    void a_change_keeps_what_it_does_not_name() {
        added("annals");

        publisher
                .request()
                .body(Map.of("tagline", "On rivers"))
                .patch("/publications/annals")
                .then()
                .statusCode(200)
                .body("tagline", equalTo("On rivers"))
                .body("title", equalTo("The Letter"));
    }

    @Test
    void only_a_publisher_adds_one() {
        Requests.as("editor").post("/publications", Map.of("slug", "other")).statusCode(403);
    }
}
