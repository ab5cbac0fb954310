package io.masthead.api.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.masthead.api.world.Requests;
import io.masthead.domain.intake.ImportedChange;
import io.masthead.domain.intake.ImportedComment;
import io.masthead.domain.intake.IntakeReport;
import io.masthead.domain.intake.ReportedFile;
import io.masthead.domain.section.Section;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportResourceTest {

    @Test
    void a_text_file_becomes_the_next_revision_of_a_section() {
        var section = Requests.section("Rivers", "<p>The river falls.</p>");

        sent(section, "rivers.txt", "The river rises again this year.\n".getBytes(UTF_8))
                .then()
                .statusCode(201)
                .body("section.id", equalTo(section))
                .body("report", notNullValue());
        Requests.as("editor")
                .get("/sections/" + section)
                .body("revision.number", equalTo(3))
                .body("words", equalTo(6));
    }

    @Test
    void a_web_page_and_a_Markdown_file_do_so_with_their_structure() {
        var section = Requests.section("Rivers", "<p>The river falls.</p>");

        sent(section, "rivers.html", "<h1>Rivers</h1><p>It <b>rises</b>.<p><img src=x alt=Quay>".getBytes(UTF_8))
                .then()
                .statusCode(201)
                .body("report.text", contains("Quay"))
                .body("report.line", contains(1))
                .body("report.reason", contains(startsWith("A text shows only pictures that were uploaded here.")));
        body(section, "<p>It <strong>rises</strong>.</p>");

        sent(section, "rivers.md", "## Level\n\n| A | B |\n|---|---|\n| 1 | 2 |\n".getBytes(UTF_8))
                .then()
                .statusCode(201);
        body(section, "<h2>Level</h2>", "<th scope=\"col\">A</th>", "<td>2</td>");
    }

    @ParameterizedTest
    @CsvSource({"accept,It rises.", "reject,It falls.", "'',It rises."})
    void a_Word_file_comes_in_in_the_reading_that_is_asked_for(String changes, String words) {
        var section = Requests.section("Rivers", "<p>The river.</p>");

        request(section, "rivers.docx", fixture("rivers.docx"))
                .multiPart("changes", changes)
                .post("/imports")
                .then()
                .statusCode(201);
        body(section, words);
    }

    @Test
    void what_a_guest_says_in_a_file_that_comes_back_is_kept_beside_the_text() {
        var section = Requests.section("Rivers", "<p data-id=\"ablock1\">The river falls.</p>");
        byte[] file = exported(section);

        byte[] came = CommentedInWord.of(file, "The river falls.", "Does it?");
        for (int again = 0; again < 2; again++) {
            sent(section, "rivers.docx", came).then().statusCode(201).body("report.text", contains("Does it?"));
        }

        QuarkusTransaction.requiringNew().run(() -> {
            var text = Section.withId(UUID.fromString(section));
            var files = IntakeReport.withRemarksOn(text);
            assertThat(files).extracting(ReportedFile::name).containsExactly("rivers.docx");
            assertThat(ImportedComment.in(text, files, 10)).singleElement().satisfies(comment -> {
                assertThat(comment.author()).isEqualTo("Leyla");
                assertThat(comment.quote()).isEqualTo("The river falls.");
                assertThat(comment.words()).isEqualTo("Does it?");
                assertThat(comment.block()).isEqualTo("ablock1");
            });
        });
    }

    private static byte[] exported(String section) {
        return Requests.as("editor")
                .get("/sections/" + section + "/docx")
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void a_text_with_a_picture_goes_out_and_comes_back() {
        var section = Requests.section("Rivers", "<p>Nothing yet.</p>");
        sent(section, "rivers.docx", fixture("rivers.docx")).then().statusCode(201);
        body(section, "<img src=\"/assets/");

        byte[] file = exported(section);
        assertThat(new String(file, ISO_8859_1)).contains("word/media/");
        sent(section, "rivers.docx", file).then().statusCode(201).body("report", empty());
        body(section, "<img src=\"/assets/");
    }

    @Test
    void what_guests_say_hides_neither_each_other_nor_what_the_text_came_in_with() {
        var section = Requests.section("Rivers", "<p>Nothing yet.</p>");
        sent(section, "first.docx", fixture("rivers.docx")).then().statusCode(201);
        sent(section, "rivers.docx", fixture("rivers.docx")).then().statusCode(201);
        byte[] file = exported(section);
        for (var name : List.of("Leyla.docx", "Rauf.docx")) {
            byte[] came = CommentedInWord.of(file, "The gauge stands", name);
            sent(section, name, came).then().statusCode(201);
        }

        QuarkusTransaction.requiringNew().run(() -> {
            var text = Section.withId(UUID.fromString(section));
            var files = IntakeReport.withRemarksOn(text);
            assertThat(files).extracting(ReportedFile::name).containsExactly("Rauf.docx", "Leyla.docx", "rivers.docx");
            assertThat(ImportedComment.in(text, files, 10))
                    .extracting(ImportedComment::words)
                    .startsWith("Rauf.docx", "Leyla.docx")
                    .hasSize(3);
            assertThat(ImportedChange.in(text, files, 10)).isNotEmpty();
        });
    }

    @Test
    void a_crowd_of_guests_does_not_hide_what_the_text_came_in_with() {
        var section = Requests.section("Rivers", "<p>Nothing yet.</p>");
        sent(section, "rivers.docx", fixture("rivers.docx")).then().statusCode(201);
        for (int guest = 1; guest <= 21; guest++) {
            returned(section, guest);
        }

        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(IntakeReport.withRemarksOn(Section.withId(UUID.fromString(section))))
                        .extracting(ReportedFile::name)
                        .startsWith("Guest 21.docx", "Guest 20.docx")
                        .doesNotContain("Guest 2.docx")
                        .endsWith("Guest 3.docx", "rivers.docx"));
    }

    /** As it is stored when a guest's file has come back: so many in a minute are refused. */
    private static void returned(String section, int guest) {
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getEntityManager()
                        .createNativeQuery("""
                        insert into intake_report (id, issue_id, section_id, file_name, sha256, reading, returned, read_by, read_at, lines)
                        select ?1, s.issue_id, s.id, ?2, '', 'ACCEPT_ALL', true, 'Zoe', current_timestamp, '[]'
                        from section s where s.id = ?3""")
                        .setParameter(1, UUID.fromString("7fffffff-0000-7000-8000-%012d".formatted(guest)))
                        .setParameter(2, "Guest %d.docx".formatted(guest))
                        .setParameter(3, UUID.fromString(section))
                        .executeUpdate());
    }

    @Test
    void a_whole_issue_comes_from_Markdown_and_from_Word() {
        Requests.issue("Ports");
        issue("issue.md", "# Rivers\n\nText.\n\n# Ports\n\nMore.\n".getBytes(UTF_8));
        issue("issue.docx", fixture("issue.docx"));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7,FILE_IS_PDF,Send the file from which it was made",
        "{\\rtf1,FILE_IS_RTF,save it as .docx",
        "PK nothing,FILE_NOT_WORD,but no Word document",
        "\u0089PNG,FILE_IS_PICTURE,by the button Figure"
    })
    void another_file_is_refused_with_what_to_do(String content, String code, String sentence) {
        var section = Requests.section("Rivers", "<p>The river.</p>");
        sent(section, "rivers.docx", content.getBytes(ISO_8859_1))
                .then()
                .statusCode(422)
                .body("reasons.code", contains(code))
                .body("reasons.detail", contains(containsString(sentence)));
    }

    @Test
    void a_text_of_more_than_5_MB_is_too_large_whatever_it_is() {
        var section = Requests.section("Rivers", "<p>The river.</p>");
        for (var name : List.of("a.txt", "a.md", "a.html")) {
            sent(section, name, "word ".repeat(1_100_000).getBytes(UTF_8))
                    .then()
                    .statusCode(413);
        }
    }

    @Test
    void a_reading_that_there_is_not_is_refused() {
        var section = Requests.section("Rivers", "<p>The river.</p>");
        request(section, "rivers.txt", "It rises.".getBytes(UTF_8))
                .multiPart("changes", "perhaps")
                .post("/imports")
                .then()
                .statusCode(422);
    }

    private static void issue(String name, byte[] file) {
        var id = Requests.as("editor")
                .request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", name, file)
                .multiPart("publication", "bulletin")
                .multiPart("period", Requests.period())
                .post("/imports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("issue.id");
        Requests.as("editor").get("/issues/" + id).body("sections.title", contains("Rivers", "Ports"));
    }

    private static byte[] fixture(String name) {
        try (var in = ImportResourceTest.class.getResourceAsStream("/intake/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void body(String section, String... parts) {
        String body =
                Requests.as("editor").get("/sections/" + section).extract().path("body");
        assertThat(body.replaceAll(" data-id=\"[^\"]*\"", "")).contains(parts);
    }

    private static Response sent(String section, String name, byte[] file) {
        return request(section, name, file).post("/imports");
    }

    private static RequestSpecification request(String section, String name, byte[] file) {
        return Requests.as("editor")
                .request()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", name, file)
                .multiPart("section", section);
    }
}
