package io.masthead.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.section.RunningOrder;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Titles as they are typed, kept and looked for, over REST, on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class IssueTitlesIT {

    @Parameter
    Database database;

    private Api publisher;

    @BeforeEach
    void a_publication() {
        publisher = Api.as("publisher", Installation.on(database)).withPublication();
    }

    private Response plan(String title) {
        return publisher.post("/issues", Map.of("publication", "bulletin", "period", Api.period(), "title", title));
    }

    private List<String> found(String words) {
        return publisher
                .request()
                .queryParam("q", words)
                .queryParam("limit", 100)
                .get("/issues")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<String> fields(Response refused) {
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.path("violations.field");
    }

    @Test
    void an_issue_is_found_whatever_the_capitals_dots_and_accents() {
        String composed = plan("İyul nömrəsi").path("id");
        String decomposed = plan("I\u0307yul no\u0308mr\u0259si, yenə").path("id");
        for (String words : List.of(
                "iyul", "İYUL", "IYUL", "ıyul", "iyul nömrəsi", "NÖMRƏSİ", "no\u0308mr\u0259si", "iyul nomresi")) {
            assertThat(found(words)).as(words).contains(composed, decomposed);
        }
        assertThat(found("iyun nömrəsi")).isEmpty();
        assertThat(found("%")).doesNotContain(composed);
    }

    @Test
    void a_renamed_issue_is_found_by_its_new_title_alone() {
        String id = plan("Qış nömrəsi, bir").path("id");
        var version = publisher.get("/issues/" + id).header("ETag");
        publisher
                .request()
                .contentType("application/json")
                .header("If-Match", version)
                .body(Map.of("title", "Yaz nömrəsi, bir"))
                .patch("/issues/" + id)
                .then()
                .statusCode(200);
        assertThat(found("QIŞ NÖMRƏSİ, BİR")).doesNotContain(id);
        assertThat(found("YAZ NÖMRƏSİ, BİR")).contains(id);
    }

    @Test
    void titles_are_kept_composed_and_without_what_is_no_character() {
        var issue = publisher
                .request()
                .contentType("application/json")
                .body("{\"publication\":\"bulletin\",\"period\":\"" + Api.period()
                        + "\",\"title\":\"Mu\\u0308\\u000b n\\ud800d\\u0007\"}")
                .post("/issues");
        assertThat(issue.statusCode()).isEqualTo(201);
        assertThat(issue.<String>path("title")).isEqualTo("Mü nd");
    }

    @Test
    void titles_that_hide_something_are_refused_by_its_name() {
        for (String title : List.of("dev\u00ADelop", "\u200Fשלום x", "a\u202Eb")) {
            var refused = plan(title);
            assertThat(fields(refused)).as(title).containsExactly("title");
            assertThat(refused.<List<String>>path("violations.message").getFirst())
                    .contains("(U+");
        }
        String issue = plan("").path("id");
        var sections = "/issues/" + issue + "/sections";
        assertThat(fields(publisher.post(sections, Map.of("title", "dev\u00ADelop"))))
                .containsExactly("title");
        assertThat(fields(publisher.post(sections, Map.of("title", "\u200B\u3164"))))
                .containsExactly("title");
    }

    @Test
    void a_publication_cannot_take_the_address_of_a_page() {
        var form = Map.of(
                "slug",
                "new",
                "title",
                "New",
                "names",
                Map.of("en", "Institute"),
                "tagline",
                "",
                "language",
                "en",
                "timeZone",
                "Asia/Baku");
        assertThat(fields(publisher.post("/publications", form))).containsExactly("slug");
    }

    @Test
    void an_issue_is_read_in_with_as_many_sections_as_can_be_typeset_and_no_more() {
        String issue = publisher.importIssue(sections(RunningOrder.MOST_SECTIONS), Api.period());
        assertThat(publisher.sections(issue)).hasSize(RunningOrder.MOST_SECTIONS);
        var refused = publisher
                .request()
                .multiPart("file", "issue.txt", sections(RunningOrder.MOST_SECTIONS + 1), "text/plain")
                .multiPart("publication", "bulletin")
                .multiPart("period", Api.period())
                .post("/imports");
        assertThat(fields(refused)).containsExactly("sections");
        assertThat(refused.<List<String>>path("violations.message").getFirst())
                .contains(String.valueOf(RunningOrder.MOST_SECTIONS));
    }

    private static byte[] sections(int count) {
        var text = new StringBuilder("BULLETIN\nJuly 2026\n\n");
        for (int i = 1; i <= count; i++) {
            text.append(i).append(". Subject ").append(i).append(" of many\n\nIt is said.\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
