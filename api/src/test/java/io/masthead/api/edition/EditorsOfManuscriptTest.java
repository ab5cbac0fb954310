package io.masthead.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.api.world.QueryPlan;
import io.masthead.api.world.Requests;
import io.masthead.api.world.Statements;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.ManuscriptFactory;
import io.masthead.domain.section.Section;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whose names are printed with a text: they are asked for at each look at the pages, behind each save that is. */
@QuarkusTest
class EditorsOfManuscriptTest {

    @Inject
    ManuscriptFactory manuscripts;

    @Inject
    DataSource database;

    @Test
    void are_all_who_have_saved_it_or_read_it_in_and_nobody_who_only_restored_it() {
        var section = Requests.section("Rivers", "<p>It rose.</p>");
        save("editor2", section, "<p>It fell.</p>");
        readIn("editor3", section);
        save("editor", section, "<p>It rose again.</p>");
        Requests.as("publisher").move(section, "restore", Map.of("revision", 2)).statusCode(200);

        assertThat(editors(section)).containsExactly("The editor", "The editor2", "The editor3");
    }

    @Test
    void of_one_section_are_not_those_of_another() {
        var section = Requests.section("Rivers", "<p>It rose.</p>");
        String issue =
                Requests.as("editor").get("/sections/" + section).extract().path("issue");
        String other = Requests.as("editor")
                .post("/issues/" + issue + "/sections", Map.of("title", "Lakes"))
                .statusCode(201)
                .extract()
                .path("id");
        save("editor2", other, "<p>It is calm.</p>");

        assertThat(editors(section)).containsExactly("The editor");
        assertThat(editors(other)).containsExactly("The editor2");
    }

    @Test
    void are_found_without_a_look_at_each_revision() throws SQLException {
        var section = Requests.section("Rivers", "<p>It rose.</p>");
        var sent = Statements.of(() -> manuscript(section)).stream()
                .filter(sql -> sql.startsWith("select distinct"))
                .toList();

        assertThat(sent)
                .isNotEmpty()
                .allSatisfy(sql -> assertThat(QueryPlan.of(sql, database))
                        .contains("IX_REVISION_SAVED_BY", "index sorted")
                        .doesNotContain("UQ_REVISION_SECTION_NUMBER", "PUBLIC.REVISION.tableScan"));
    }

    private static void save(String account, String section, String body) {
        var person = Requests.as(account);
        person.request()
                .header("If-Match", person.version(section))
                .body(Map.of("body", body))
                .put("/sections/" + section)
                .then()
                .statusCode(200);
    }

    private static void readIn(String account, String section) {
        Requests.as(account)
                .request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "rivers.md", "It is read in.".getBytes(StandardCharsets.UTF_8))
                .multiPart("section", section)
                .post("/imports")
                .then()
                .statusCode(201);
    }

    private List<String> editors(String section) {
        return manuscript(section).sections().stream()
                .filter(it -> it.id().equals(section))
                .findFirst()
                .orElseThrow()
                .editors();
    }

    private Manuscript manuscript(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var issue = Section.withId(UUID.fromString(id)).issue();
            return manuscripts.freeze(issue, Section.of(issue), Manuscript.Kind.PROOF, 1);
        });
    }
}
