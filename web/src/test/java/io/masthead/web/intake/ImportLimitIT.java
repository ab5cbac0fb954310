package io.masthead.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often a person may read files in, on two nodes with one PostgreSQL. */
class ImportLimitIT {

    private static final Map<String, String> TWO_A_MINUTE = Map.of("MASTHEAD_RATE_LIMIT", "2");

    private static Installation one;
    private static Installation other;

    @BeforeAll
    static void start() {
        one = Installation.fresh(Database.POSTGRESQL, TWO_A_MINUTE);
        other = one.anotherNode(TWO_A_MINUTE);
    }

    @AfterAll
    static void stop() {
        other.stop();
        one.stop();
    }

    @Test
    void holds_for_both_nodes_together_and_for_each_person() {
        var editor = Api.as("editor", one).withPublication();
        assertThat(emptyImport(editor).statusCode()).isEqualTo(422);
        assertThat(emptyImport(Api.as("editor", other)).statusCode()).isEqualTo(422);

        assertThat(emptyImport(editor).statusCode()).isEqualTo(429);
        assertThat(emptyImport(Api.as("editor", other)).statusCode()).isEqualTo(429);
        assertThat(emptyImport(Api.as("editor2", other)).statusCode()).isEqualTo(422);
    }

    private static Response emptyImport(Api editor) {
        return editor.request()
                .multiPart("file", "x.txt", "".getBytes(StandardCharsets.UTF_8))
                .multiPart("publication", "bulletin")
                .multiPart("period", Api.period())
                .post("/imports");
    }
}
