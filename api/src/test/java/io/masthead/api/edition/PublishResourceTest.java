package io.masthead.api.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.masthead.api.world.Requests;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With a typesetter that makes one page of anything: the real one is not this module's business. */
@QuarkusTest
class PublishResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Requests publisher = Requests.as("publisher");

    private String approved() {
        var section = Requests.section("Rivers", "<p>The river falls.</p>");
        Requests.as("editor").move(section, "submit", Map.of()).statusCode(200);
        Requests.as("reviewer").move(section, "approve", Map.of("revision", 2)).statusCode(200);
        return publisher.get("/sections/" + section).extract().path("issue");
    }

    private JsonPath made(String path) throws InterruptedException {
        String job = publisher.post(path, Map.of()).statusCode(202).extract().path("id");
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var answer = publisher.get("/jobs/" + job).statusCode(200).extract().jsonPath();
            if (answer.getString("status").equals("DONE")) {
                return answer;
            }
            assertThat(answer.getString("status")).isNotEqualTo("FAILED");
            assertThat(Instant.now()).as("the job is done in time").isBefore(end);
            Thread.sleep(50);
        }
    }

    @Test
    void a_proof_is_a_job_and_then_a_file() throws InterruptedException {
        var issue = approved();

        var job = made("/issues/" + issue + "/proofs");

        publisher
                .get("/proofs/" + job.getString("result.proof") + "/pdf")
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void an_edition_says_who_approved_it_and_is_verified_by_its_checksum() throws InterruptedException {
        var issue = approved();

        var job = made("/issues/" + issue + "/publish");

        var sha256 = publisher
                .get("/editions/" + job.getString("result.edition"))
                .statusCode(200)
                .body("number", equalTo(1))
                .body("approvals.by", contains("The reviewer"))
                .extract()
                .<String>path("sha256");
        publisher
                .post("/verify", Map.of("sha256", sha256))
                .statusCode(200)
                .body("authentic", equalTo(true))
                .body("approvals", hasSize(1));
    }

    @Test
    void a_retracted_edition_says_why() throws InterruptedException {
        var issue = approved();
        var edition = made("/issues/" + issue + "/publish").getString("result.edition");

        publisher
                .post("/editions/" + edition + "/retract", Map.of("reason", "It names a source."))
                .statusCode(200);

        publisher
                .get("/issues/" + issue + "/editions")
                .body("items.number", contains(1))
                .body("items[0].retracted.reason", startsWith("It names"));
    }
}
