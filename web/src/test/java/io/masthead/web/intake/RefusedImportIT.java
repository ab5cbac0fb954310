package io.masthead.web.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file that is not read in leaves its form on the page. */
class RefusedImportIT {

    @Test
    void into_a_publication_that_is_gone_keeps_the_month_and_says_to_choose_another() {
        var masthead = Installation.on(Database.H2);
        Api.as("editor", masthead).withPublication();
        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            editor.open("/import");
            editor.page().evaluate("() => { document.querySelector('#f-publication option:checked').value = 'gone'; }");
            editor.type("Period", "2199-03");
            editor.hand("File", "issue.txt", "text/plain", "I. Rivers".getBytes(StandardCharsets.UTF_8));
            editor.press("Read it in");
            editor.sees("There is no such publication.");
            assertThat(editor.field("Period")).hasValue("2199-03");
            editor.isAccessible("import that was refused");
        }
    }
}
