package io.masthead.api.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffResourceTest {

    @Test
    void everybody_finds_themselves() {
        Requests.as("reviewer2")
                .get("/me")
                .statusCode(200)
                .body("username", equalTo("reviewer2"))
                .body("roles", contains("reviewer"));
    }

    @Test
    void people_are_listed_by_their_role() {
        Requests.as("publisher")
                .get("/people?role=editor")
                .statusCode(200)
                .body("items.username", contains("editor", "editor2"));
    }
}
