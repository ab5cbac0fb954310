package io.masthead.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.PrintedPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator gets files without signing in, from the running application or from its database. */
class ExportIT {

    @TempDir
    Path folder;

    @Test
    void writes_the_same_edition_whether_the_application_runs_or_not() throws IOException {
        var masthead = Installation.fresh(Database.H2, Map.of());
        try {
            var period = published(masthead);
            var running = folder.resolve("running.pdf");
            assertThat(masthead.command("export", "bulletin", period, "-o", running.toString())
                            .status())
                    .isZero();
            var event = Api.as("auditor", masthead).get("/events?actor=operator");
            assertThat(event.<List<String>>path("items.action")).containsExactly("exported");
            masthead.stop();
            var stopped = folder.resolve("stopped.pdf");
            var ended = masthead.command("export", "bulletin", period, "-o", stopped.toString());
            assertThat(ended.status()).as(ended.said()).isZero();
            assertThat(stopped).hasSameBinaryContentAs(running);
        } finally {
            masthead.stop();
        }
    }

    @Test
    void finds_the_running_application_whatever_port_is_named() throws IOException {
        var masthead = Installation.fresh(Database.H2, Map.of());
        try {
            var period = published(masthead);
            var file = folder.resolve("by-file.pdf");
            var ended = masthead.commandWithout("MASTHEAD_PORT", "export", "bulletin", period, "-o", file.toString());
            assertThat(ended.status()).as(ended.said()).isZero();
            masthead.kill();
            assertThat(Files.readString(masthead.home().resolve("operator-token")))
                    .contains(masthead.port());
            var killed = folder.resolve("killed.pdf");
            ended = masthead.commandWithout("MASTHEAD_PORT", "export", "bulletin", period, "-o", killed.toString());
            assertThat(ended.status()).as(ended.said()).isZero();
            assertThat(killed).hasSameBinaryContentAs(file);
        } finally {
            masthead.kill();
        }
    }

    @Test
    void writes_a_proof_of_what_is_in_production() throws IOException {
        var masthead = Installation.on(Database.H2);
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        String period = Api.as("editor", masthead)
                .get("/issues/" + issueOf(masthead, section))
                .path("period");
        var file = folder.resolve("proof.pdf");
        assertThat(masthead.command("export", "bulletin", period, "-o", file.toString(), "--proof")
                        .status())
                .isZero();
        assertThat(new PrintedPages(Files.readAllBytes(file)).text()).contains("The river falls.");
    }

    @Test
    void says_what_is_not_there_and_writes_nothing() {
        var masthead = Installation.on(Database.H2);
        var file = folder.resolve("nothing.pdf");
        var ended = masthead.command("export", "bulletin", "1901-01", "-o", file.toString());
        assertThat(ended.status()).isNotZero();
        assertThat(ended.said()).contains("there is no edition of bulletin 1901-01");
        assertThat(file).doesNotExist();
        assertThat(masthead.command("export", "bulletin").said()).contains("export needs PUBLICATION PERIOD");
    }

    private static String published(Installation masthead) {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        var issue = issueOf(masthead, section);
        Api.as("editor", masthead).move(section, "submit", Map.of()).then().statusCode(200);
        Api.as("reviewer", masthead).move(section, "approve", Map.of()).then().statusCode(200);
        var publisher = Api.as("publisher", masthead);
        String job = publisher.post("/issues/" + issue + "/publish", Map.of()).path("id");
        assertThat(publisher.ended(job).<String>path("status")).isEqualTo("DONE");
        return publisher.get("/issues/" + issue).path("period");
    }

    private static String issueOf(Installation masthead, String section) {
        return Api.as("editor", masthead).get("/sections/" + section).path("issue");
    }
}
