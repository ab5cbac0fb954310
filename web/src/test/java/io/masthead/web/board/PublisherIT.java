package io.masthead.web.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.PrintedPages;
import io.masthead.web.environment.Texts;
import io.masthead.web.environment.Visitor;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A publisher at the browser, and the whole way from a text file to an edition in the browser alone. */
class PublisherIT {

    private Installation masthead;

    @BeforeEach
    void a_bulletin() {
        masthead = Installation.on(Database.H2);
        Api.as("publisher", masthead).withPublication();
    }

    @Test
    void plans_an_issue_and_asks_people_to_write_it() {
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.follow("Issues");
            publisher.follow("Plan an issue");
            publisher.choose("Publication", "Bulletin");
            publisher.type("Month", Api.period());
            publisher.type("Title", "A wet year");
            publisher.press("Plan the issue");
            publisher.sees(AriaRole.HEADING, "A wet year");
            publisher.sees("No section yet.");
            publisher.ask("Add a section");
            publisher.type("Title of the section", "Rivers");
            publisher.press("Add a section");
            publisher.sees("Rivers is added.");
            publisher.follow("Assign Rivers");
            publisher.choose("Editor", "Leyla Hasanova");
            publisher.field("Nigar Rahimova").check();
            publisher.type("Draft due", "2099-12-01");
            publisher.press("Assign");
            publisher.sees("Rivers is assigned.");
        }
        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            editor.sees(AriaRole.LINK, "Write Rivers");
        }
    }

    @Test
    void sees_what_stands_between_the_issue_and_publication() {
        var period = Api.period();
        var sections = sections(period);
        Edition.approve(sections.getFirst(), masthead);
        Api.as("editor", masthead)
                .move(sections.getLast(), "submit", Map.of())
                .then()
                .statusCode(200);
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/issues/bulletin/" + period);
            publisher.sees(AriaRole.HEADING, "3 things stand between this issue and publication");
            publisher.sees("Regional universities upgrade exchange to a shared degree is in review.");
            publisher.sees("The falling sea is a planning problem, not a surprise is a draft.");
            assertThat(publisher.button("Publish edition 1")).isDisabled();
            publisher.shot("board");
        }
    }

    @Test
    void is_refused_when_a_section_was_reopened_meanwhile() {
        var period = Api.period();
        var sections = sections(period);
        sections.forEach(section -> Edition.approve(section, masthead));
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/issues/bulletin/" + period);
            publisher.sees("Ready to publish");
            Api.as("editor", masthead)
                    .move(sections.getFirst(), "reopen", Map.of("reason", "A name."))
                    .then()
                    .statusCode(200);
            publisher.ask("Publish…");
            publisher.press("Publish edition 1");
            publisher.sees("This cannot be done:");
            assertThat(publisher.page().getByRole(AriaRole.ALERT)).containsText("A Sea Between Railways");
            publisher.seesNo(AriaRole.HEADING, "Publication");
        }
    }

    @Test
    void sees_how_far_a_proof_is_and_opens_it() {
        var period = Api.period();
        sections(period);
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/issues/bulletin/" + period);
            var asked = new ArrayList<String>();
            publisher.page().onRequest(request -> asked.add(request.url()));
            publisher.press("Make a proof");
            publisher.sees("The proof is ready.");
            assertThat(asked).anyMatch(it -> it.matches(".*/jobs/[^/]+/events"));
            publisher.sees(AriaRole.LINK, "Open the proof");
        }
    }

    @Test
    void is_told_of_no_other_tools_while_they_are_the_same() {
        var edition = Edition.ofOurs(masthead);
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/archive/bulletin/" + edition.period());
            publisher.sees(AriaRole.LINK, "Download the PDF");
            publisher.seesNo(AriaRole.HEADING, "Made with other tools");
        }
    }

    @Test
    void retracts_an_edition_and_says_why() {
        var edition = Edition.ofOurs(masthead);
        try (var publisher = Browser.visitor(masthead).signIn("publisher")) {
            publisher.open("/issues/bulletin/" + edition.period());
            publisher.ask("Retract…");
            publisher.type("Reason", "It names a source.");
            publisher.press("Retract edition 1");
            publisher.sees("Edition 1 is retracted.");
            publisher.sees("Retracted: It names a source.");
        }
    }

    @Test
    void takes_our_own_bulletin_from_its_text_file_to_the_archive() {
        var pdf = theWholeWay(Texts.ours(), Api.period());
        assertThat(new PrintedPages(pdf).text()).contains("CASPIAN INSTITUTE");
    }

    @Test
    void takes_the_real_bulletin_from_its_text_file_to_the_archive() {
        var printed = new PrintedPages(theWholeWay(Texts.real(), Api.period()));
        assertThat(printed.count()).isEqualTo(11);
        assertThat(printed.contents()).containsExactly(2, 7, 8, 10);
    }

    /** By three people who use nothing but the pages; answers the PDF as the archive hands it out. */
    private byte[] theWholeWay(byte[] text, String period) {
        var board = "/issues/bulletin/" + period;
        try (var editor = Browser.visitor(masthead).signIn("editor");
                var reviewer = Browser.visitor(masthead).signIn("reviewer");
                var publisher = Browser.visitor(masthead).signIn("publisher")) {
            editor.follow("Import");
            editor.hand("File", "bulletin.txt", "text/plain", text);
            editor.choose("Publication", "Bulletin");
            editor.type("Period", period);
            editor.press("Read it in");
            editor.sees(AriaRole.HEADING, "Report");
            editor.page().reload();
            editor.follow("To the board");
            editor.follow("The report on the whole issue");
            editor.sees(AriaRole.HEADING, "Report");
            editor.follow("To the board");
            for (var section : cards(editor)) {
                editor.open(section);
                editor.press("Submit for review");
                editor.sees("Revision 1 is in review.");
                reviewer.open(section);
                reviewer.page()
                        .getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("Approve revision 1"))
                        .check();
                reviewer.press("Send the decision");
                reviewer.sees("Revision 1 is approved.");
            }
            publisher.open(board);
            publisher.ask("Publish…");
            publisher.press("Publish edition 1");
            publisher.sees("The issue is published.");
            publisher.follow("Read it in the archive");
            var pdf = publisher.download("Download the PDF");
            publisher.sees(sha256(pdf));
            return pdf;
        }
    }

    private static List<String> cards(Visitor visitor) {
        var titles = visitor.part("Draft").getByRole(AriaRole.LISTITEM);
        assertThat(titles).hasCount(4);
        return titles.getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private List<String> sections(String period) {
        var editor = Api.as("editor", masthead);
        return editor.sections(editor.importIssue(Texts.ours(), period));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
