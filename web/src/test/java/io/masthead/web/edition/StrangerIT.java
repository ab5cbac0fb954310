package io.masthead.web.edition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Edition;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account at the browser. */
class StrangerIT {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static Installation masthead;
    private static Edition edition;

    private Visitor stranger;

    @BeforeAll
    static void an_edition() {
        masthead = Installation.on(Database.H2);
        edition = Edition.ofOurs(masthead);
    }

    @BeforeEach
    void comes() {
        stranger = Browser.visitor(masthead);
    }

    @AfterEach
    void leaves() {
        stranger.close();
    }

    @Test
    void reads_an_edition_in_the_archive() {
        stranger.open("/");
        stranger.follow("Archive");
        var month = YearMonth.parse(edition.period()).format(MONTH);
        stranger.follow(month);
        stranger.sees(AriaRole.HEADING, "Bulletin, " + month);
        stranger.sees(AriaRole.HEADING, "The falling sea is a planning problem, not a surprise");
        stranger.sees("Approved by Nigar Rahimova, revision 1");
        stranger.shot("edition");
        assertThat(stranger.download("Download the PDF")).isEqualTo(edition.pdf());
    }

    @Test
    void is_told_that_a_copy_is_authentic_and_who_approved_it() {
        verify(edition.pdf());
        stranger.sees(AriaRole.HEADING, "Authentic");
        stranger.sees("Approved by Nigar Rahimova, revision 1");
        stranger.shot("verdict");
    }

    @Test
    void is_told_that_a_forged_copy_is_not_known() {
        var forged = edition.pdf().clone();
        forged[forged.length / 2] ^= 1;
        verify(forged);
        stranger.sees(AriaRole.HEADING, "Not known");
        stranger.seesNo(AriaRole.HEADING, "Authentic");
    }

    @Test
    void is_told_why_an_edition_was_retracted() {
        var retracted = Edition.ofOurs(masthead);
        Api.as("publisher", masthead)
                .post("/editions/" + retracted.id() + "/retract", Map.of("reason", "It names a source."))
                .then()
                .statusCode(200);
        var answer = stranger.open("/archive/bulletin/" + retracted.period());
        assertThat(answer.status()).isEqualTo(410);
        stranger.sees("It names a source.");
        stranger.seesNo(AriaRole.LINK, "Download the PDF");
        verify(retracted.pdf());
        stranger.sees(AriaRole.HEADING, "Authentic, but retracted");
    }

    @Test
    void is_offered_nothing_of_the_desk() {
        stranger.open("/archive");
        assertThat(stranger.page().getByRole(AriaRole.NAVIGATION).first()).not().containsText("Issues");
        stranger.sees(AriaRole.LINK, "Sign in");
    }

    private void verify(byte[] pdf) {
        stranger.open("/verify");
        stranger.hand("The PDF", "copy.pdf", "application/pdf", pdf);
        stranger.press("Verify");
    }
}
