package io.masthead.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word, Markdown and HTML files come in, with what others had changed and said in them. */
class WordImportIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Installation masthead;
    private Visitor editor;

    @BeforeEach
    void at_the_desk() {
        masthead = Installation.on(Database.H2);
        Api.as("editor", masthead).withPublication();
        editor = Browser.visitor(masthead);
    }

    @AfterEach
    void leaves() {
        editor.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_section_takes_a_Word_file_in_and_keeps_its_changes_beside_the_text(boolean scripts) {
        var section = Api.as("editor", masthead).draft("Rivers", "The river.");
        signIn(scripts);
        editor.open("/import?section=" + section);
        editor.hand("File", "rivers.docx", WORD, fixture("rivers.docx"));
        editor.press("Read it in");
        editor.sees(AriaRole.HEADING, "Rivers is read in");
        editor.sees("rivers.docx");
        editor.sees("Accepted, all of them");
        editor.sees("Leyla Quliyeva");
        editor.sees("Since when?");
        if (scripts) {
            editor.isAccessible("word-report");
        }
        var link = editor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show the place"))
                .first();
        link.click();
        editor.comesTo("#");
        var block = editor.page().url().replaceFirst(".*#", "");
        assertThat(editor.page().locator("#" + block)).containsText("The gauge stands at four metres");
        assertThat(body(section)).contains("It rises.", "The gauge stands at four metres");
    }

    @Test
    void rejected_changes_are_not_in_the_text_and_kept_all_the_same() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river.");
        signIn(false);
        editor.open("/import?section=" + section);
        editor.hand("File", "rivers.docx", WORD, fixture("rivers.docx"));
        editor.page().getByText("Reject all changes").click();
        editor.press("Read it in");
        editor.sees("Rejected, all of them");
        assertThat(editor.page().locator(".file-remark ins")).hasText("rises");
        assertThat(body(section)).contains("It falls.");
    }

    @Test
    void the_tab_beside_the_text_leads_to_the_place() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river.");
        imported(section, "rivers.docx", fixture("rivers.docx"));
        signIn(true);
        editor.open("/sections/" + section + "/edit");
        editor.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Remarks"))
                .click();
        var panel = editor.page().getByRole(AriaRole.TABPANEL);
        assertThat(panel).containsText("From Word files");
        assertThat(panel).containsText("Anar Nabiyev");
        editor.isAccessible("remarks-from-word");
        panel.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Show the place"))
                .first()
                .click();
        editor.page().waitForFunction("""
                () => getSelection().anchorNode?.parentElement.closest('[data-id]')?.textContent
                  === 'The gauge stands at four metres.'""");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_whole_issue_comes_in_and_a_section_takes_its_changes_with_it(Database database) {
        masthead = Installation.on(database);
        Api.as("editor", masthead).withPublication();
        signIn(true);
        editor.open("/import");
        editor.hand("File", "issue.docx", WORD, fixture("issue.docx"));
        editor.type("Period", Api.period());
        editor.press("Read it in");
        editor.sees(AriaRole.LINK, "Rivers");
        assertThat(editor.page().locator(".file-remark")).hasCount(2);

        var report = editor.page().url();
        editor.follow("Ports");
        editor.comesTo("/sections/");
        var section = editor.page().url().replaceFirst(".*/sections/", "");
        Api.as("publisher", masthead)
                .request()
                .header("If-Match", Api.as("publisher", masthead).version(section))
                .delete("/sections/" + section)
                .then()
                .statusCode(204);
        editor.page().navigate(report);
        assertThat(editor.page().locator(".file-remark")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rivers.md", "rivers.html"})
    void a_section_takes_other_files_in_without_scripts(String name) {
        var section = Api.as("editor", masthead).draft("Rivers", "The river.");
        signIn(false);
        editor.open("/import?section=" + section);
        var text = name.endsWith("md")
                ? "# Rivers\n\nIt *rises*.\n\n![Quay](q.png)"
                : "<h1>Rivers</h1><p>It <em>rises</em>.<p><img src=q.png alt=Quay>";
        editor.hand("File", name, "application/octet-stream", text.getBytes(UTF_8));
        editor.press("Read it in");
        editor.sees("Quay");
        assertThat(body(section)).contains("<em>rises</em>").doesNotContain("<h2", "<img");
    }

    @Test
    void a_file_of_another_kind_is_refused_with_what_to_do() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river.");
        signIn(true);
        editor.open("/import?section=" + section);
        editor.hand("File", "rivers.odt", "application/octet-stream", "{\\rtf1 Rivers}".getBytes(UTF_8));
        editor.press("Read it in");
        editor.sees("The file is in Rich Text Format.");
        editor.isAccessible("import-refused");
        assertThat(body(section)).contains("The river.");
    }

    @Test
    void a_file_may_be_dropped_anywhere_on_the_page() {
        signIn(true);
        editor.open("/import");
        editor.sees("You may also drop it here.");
        var page = editor.page();
        page.evaluate("""
                () => {
                  const dataTransfer = new DataTransfer();
                  dataTransfer.items.add(new File(["# Rivers"], "rivers.md"));
                  window.drag = (type) => document.body.dispatchEvent(
                    new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
                  drag("dragenter");
                }""");
        page.waitForFunction("() => { drag('dragover'); return document.querySelector('form[data-over]'); }");
        page.evaluate("() => drag('drop')");

        assertThat(page.locator("form[data-over]")).hasCount(0);
        assertThat(page.locator("#f-file").evaluate("it => it.files[0].name")).isEqualTo("rivers.md");
    }

    @Test
    void nobody_reads_a_file_into_a_text_that_somebody_else_writes() {
        var section = Api.as("editor", masthead).draft("Rivers", "The river.");
        signIn(true);
        editor.open("/sections/" + section + "/edit");
        editor.typeSource("<p>The river rises.</p>");
        assertThat(editor.page().locator("#editor"))
                .hasAttribute(
                        "data-save-state", "unsaved", new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
        Api.as("editor2", masthead)
                .request()
                .multiPart("file", "rivers.md", "It falls.".getBytes(UTF_8))
                .multiPart("section", section)
                .post("/imports")
                .then()
                .statusCode(409);
        assertThat(body(section)).contains("The river.");
    }

    private void signIn(boolean scripts) {
        editor.close();
        editor = scripts ? Browser.visitor(masthead) : Browser.visitorWithoutScripts(masthead);
        editor.signIn("editor");
    }

    private void imported(String section, String name, byte[] file) {
        Api.as("editor", masthead)
                .request()
                .multiPart("file", name, file)
                .multiPart("section", section)
                .post("/imports")
                .then()
                .statusCode(201);
    }

    private String body(String section) {
        return Api.as("editor", masthead).get("/sections/" + section).path("body");
    }

    private static byte[] fixture(String name) {
        try (var in = WordImportIT.class.getResourceAsStream("/intake/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
