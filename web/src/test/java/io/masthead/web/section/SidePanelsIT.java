package io.masthead.web.section;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** History and remarks beside the text, for somebody who writes. */
class SidePanelsIT {

    private Installation masthead;
    private Visitor editor;
    private String section;

    @BeforeEach
    void in_a_section_with_a_revision() {
        masthead = Installation.on(Database.H2);
        section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        editor = Browser.visitor(masthead).signIn("editor");
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    private void tab(String name) {
        editor.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    @Test
    void compare_what_is_typed_with_a_revision_and_lead_to_its_restoring() {
        editor.open("/sections/" + section + "/edit");
        editor.typeSource("<p>The river rises.</p>");
        tab("History");
        editor.press("Compare what is typed with revision 2");
        assertThat(editor.part("What is typed, against revision 2").locator("ins"))
                .hasText("rises");
        editor.press("Close");
        editor.seesNo(AriaRole.HEADING, "What is typed, against revision 2");
        editor.isAccessible("history-beside-text");
        editor.follow("Read or restore revision 1");
        editor.ask("Restore…");
        editor.sees(AriaRole.BUTTON, "Restore revision 1");
    }

    @Test
    void show_what_reviewers_have_said() {
        Api.as("editor", masthead).move(section, "submit", Map.of()).then().statusCode(200);
        Api.as("reviewer", masthead)
                .move(section, "request-changes", Map.of("comment", "Which river?"))
                .then()
                .statusCode(200);
        editor.open("/sections/" + section + "/edit");
        tab("Remarks");
        assertThat(editor.page().getByRole(AriaRole.TABPANEL)).containsText("Which river?");
        assertThat(editor.page().getByRole(AriaRole.TABPANEL)).containsText("Round 1");
    }
}
