package io.masthead.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.PrintedPages;
import io.masthead.web.environment.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From one text file to a published, typeset PDF, over REST alone, on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class WholeBulletinIT {

    @Parameter
    Database database;

    private Installation masthead;
    private Api editor;
    private Api reviewer;
    private Api publisher;

    @BeforeEach
    void people() {
        masthead = Installation.on(database);
        editor = Api.as("editor", masthead).withPublication();
        reviewer = Api.as("reviewer", masthead);
        publisher = Api.as("publisher", masthead);
    }

    @Test
    void our_own_issue_is_read_in_approved_published_and_verified() {
        var issue = approved(Texts.ours());
        var edition = published(issue);
        var pdf = pdf(edition);
        assertThat(new PrintedPages(pdf).text()).contains("CASPIAN INSTITUTE");
        var stranger = Api.stranger(masthead);
        String sha256 = stranger.get("/editions/" + edition).path("sha256");
        var verified = stranger.post("/verify", Map.of("sha256", sha256));
        assertThat(verified.<Boolean>path("authentic")).isTrue();
        assertThat(verified.<List<String>>path("approvals.by")).hasSize(4);
        assertThat(stranger.request()
                        .multiPart("file", "copy.pdf", pdf, "application/pdf")
                        .post("/verify")
                        .<Boolean>path("authentic"))
                .isTrue();
        assertThat(pdf(edition)).isEqualTo(pdf);
    }

    @Test
    void the_real_issue_has_the_pages_that_its_institute_printed() {
        var issue = approved(Texts.real());
        var printed = new PrintedPages(pdf(published(issue)));
        assertThat(printed.count()).isEqualTo(11);
        assertThat(printed.contents()).containsExactly(2, 7, 8, 10);
        assertThat(printed.fontsThatAreNotEmbedded()).isEmpty();
        assertThat(printed.words()).containsSubsequence(PrintedPages.wordsOf(bodies(issue)));
    }

    @Test
    void a_changed_byte_is_no_longer_authentic() {
        var pdf = pdf(published(approved(Texts.ours())));
        pdf[pdf.length / 2] ^= 1;
        assertThat(Api.stranger(masthead)
                        .request()
                        .multiPart("file", "forged.pdf", pdf, "application/pdf")
                        .post("/verify")
                        .<Boolean>path("authentic"))
                .isFalse();
    }

    @Test
    void a_correction_makes_the_second_edition_and_the_first_stays() {
        var issue = approved(Texts.ours());
        var first = published(issue);
        assertThat(publisher
                        .post("/issues/" + issue + "/correct", Map.of("reason", "A name was misspelt."))
                        .statusCode())
                .isEqualTo(200);
        assertThat(publisher.post("/issues/" + issue + "/publish", Map.of()).<List<String>>path("reasons.code"))
                .containsExactly("UNCHANGED_SINCE_EDITION");
        var section = publisher.sections(issue).getFirst();
        editor.move(section, "reopen", Map.of("reason", "The name.")).then().statusCode(200);
        save(section, "The corrected name.");
        assertThat(publisher.post("/issues/" + issue + "/abandon", Map.of()).<List<String>>path("reasons.code"))
                .containsExactly("TEXT_CHANGED");
        approve(section);
        var second = published(issue);
        assertThat(publisher.get("/issues/" + issue + "/editions").<List<Integer>>path("items.number"))
                .containsExactly(2, 1);
        var stranger = Api.stranger(masthead);
        String sha256 = stranger.get("/editions/" + first).path("sha256");
        assertThat(stranger.post("/verify", Map.of("sha256", sha256)).<String>path("supersededBy.id"))
                .isEqualTo(second);
        assertThat(stranger.get("/editions/" + first + "/pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void a_correction_without_a_change_can_be_abandoned() {
        var issue = approved(Texts.ours());
        published(issue);
        publisher
                .post("/issues/" + issue + "/correct", Map.of("reason", "To look again."))
                .then()
                .statusCode(200);
        var section = publisher.sections(issue).getFirst();
        editor.move(section, "reopen", Map.of("reason", "To look again."))
                .then()
                .statusCode(200);
        var abandoned = publisher.post("/issues/" + issue + "/abandon", Map.of());
        assertThat(abandoned.<String>path("status")).isEqualTo("PUBLISHED");
        assertThat(abandoned.<List<String>>path("sections.status")).containsOnly("APPROVED");
    }

    @Test
    void a_correction_taken_back_by_hand_has_the_old_approval_again() {
        var issue = approved(Texts.ours());
        published(issue);
        publisher
                .post("/issues/" + issue + "/correct", Map.of("reason", "A try."))
                .then()
                .statusCode(200);
        var section = publisher.sections(issue).getFirst();
        int printed = editor.get("/sections/" + section).path("revision.number");
        editor.move(section, "reopen", Map.of("reason", "A try.")).then().statusCode(200);
        save(section, "Another text.");
        approve(section);
        editor.move(section, "reopen", Map.of("reason", "Back again.")).then().statusCode(200);
        editor.post("/sections/" + section + "/restore", Map.of("revision", printed), editor.version(section))
                .then()
                .statusCode(200);
        publisher.post("/issues/" + issue + "/abandon", Map.of()).then().statusCode(200);
        publisher
                .post("/issues/" + issue + "/correct", Map.of("reason", "To look."))
                .then()
                .statusCode(200);
        assertThat(publisher.checked(issue).<List<String>>path("readiness.reasons.code"))
                .containsExactly("UNCHANGED_SINCE_EDITION");
    }

    @Test
    void a_month_that_an_edition_prints_stays() {
        var issue = approved(Texts.ours());
        published(issue);
        publisher
                .post("/issues/" + issue + "/correct", Map.of("reason", "A try."))
                .then()
                .statusCode(200);
        var moved = publisher
                .request()
                .contentType("application/json")
                .body(Map.of("period", Api.period()))
                .patch("/issues/" + issue);
        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(moved.<List<String>>path("reasons.code")).containsExactly("PERIOD_PRINTED");
    }

    @Test
    void a_retracted_edition_is_gone_for_strangers_only() {
        var edition = published(approved(Texts.ours()));
        publisher
                .post("/editions/" + edition + "/retract", Map.of("reason", "It names a source."))
                .then()
                .statusCode(200);
        var gone = Api.stranger(masthead).get("/editions/" + edition + "/pdf");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.contentType()).startsWith("application/problem+json");
        assertThat(gone.<String>path("detail")).contains("It names a source.");
        assertThat(Api.stranger(masthead).get("/editions/" + edition).statusCode())
                .isEqualTo(410);
        assertThat(reviewer.get("/editions/" + edition + "/pdf").statusCode()).isEqualTo(200);
        assertThat(reviewer.get("/editions/" + edition).<String>path("retracted.reason"))
                .isEqualTo("It names a source.");
    }

    @Test
    void a_proof_needs_no_approval_and_says_that_it_is_one() {
        var issue = editor.importIssue(Texts.ours(), Api.period());
        String job = editor.post("/issues/" + issue + "/proofs", Map.of())
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        var ended = editor.ended(job);
        assertThat(ended.<String>path("status")).as(ended.asString()).isEqualTo("DONE");
        var proof = editor.get("/proofs/" + ended.path("result.proof") + "/pdf");
        assertThat(new PrintedPages(proof.asByteArray()).text()).containsIgnoringCase("proof");
        assertThat(Api.stranger(masthead)
                        .get("/proofs/" + ended.path("result.proof") + "/pdf")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_difference_of_two_revisions_is_data_or_html_as_asked() {
        var section = editor.draft("Rivers", "The river falls.");
        save(section, "The river rises.");
        var where = "/sections/" + section + "/diff?from=2&to=3";
        var html = editor.request().accept("text/html").get(where);
        assertThat(html.asString()).contains("<del>", "<ins>");
        var data = editor.request().accept("application/json").get(where);
        assertThat(data.<List<String>>path("changes.kind")).containsExactly("CHANGED");
    }

    private String approved(byte[] text) {
        var issue = editor.importIssue(text, Api.period());
        editor.sections(issue).forEach(this::approve);
        return issue;
    }

    private void approve(String section) {
        editor.move(section, "submit", Map.of()).then().statusCode(200);
        reviewer.move(section, "approve", Map.of("comment", "Good.")).then().statusCode(200);
    }

    private void save(String section, String words) {
        var title = editor.get("/sections/" + section).<String>path("title");
        var text = Map.of("title", title, "body", "<p>" + words + "</p>");
        editor.put("/sections/" + section, text, editor.version(section)).then().statusCode(200);
    }

    private String published(String issue) {
        String job = publisher
                .post("/issues/" + issue + "/publish", Map.of())
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        var ended = publisher.ended(job);
        assertThat(ended.<String>path("status")).as(ended.asString()).isEqualTo("DONE");
        return ended.path("result.edition");
    }

    private byte[] pdf(String edition) {
        return Api.stranger(masthead)
                .get("/editions/" + edition + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private String bodies(String issue) {
        var all = new StringBuilder();
        for (var section : editor.sections(issue)) {
            all.append(editor.get("/sections/" + section).<String>path("body")).append('\n');
        }
        return all.toString();
    }
}
