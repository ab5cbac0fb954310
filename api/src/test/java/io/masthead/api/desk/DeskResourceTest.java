package io.masthead.api.desk;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskResourceTest {

    @Test
    void a_text_in_review_waits_for_reviewers_and_not_for_its_author() {
        var section = Requests.section("Rivers", "<p>The river falls.</p>");
        Requests.as("editor").move(section, "submit", Map.of()).statusCode(200);

        Requests.as("reviewer").get("/me/desk?limit=200").statusCode(200).body("items.section", hasItem(section));
        Requests.as("editor").get("/me/desk?limit=200").body("items.section", not(hasItem(section)));
    }
}
