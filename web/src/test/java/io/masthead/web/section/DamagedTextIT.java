package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Browser;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A stored text that is not in the schema any more: its pages open, say so, and lead to the other revisions. */
class DamagedTextIT {

    private final Installation masthead = Installation.on(Database.POSTGRESQL);

    @Test
    void is_said_on_each_page_of_the_section_and_another_revision_is_restored() throws SQLException {
        var section = Api.as("editor", masthead).draft("Rivers", "The river falls.");
        damage(section);

        try (var editor = Browser.visitor(masthead).signIn("editor")) {
            for (var page : new String[] {"", "/edit", "/history", "/history?from=1&to=2", "/history?show=2"}) {
                assertThat(editor.open("/sections/" + section + page).status())
                        .as(page)
                        .isEqualTo(200);
                editor.sees("The text cannot be shown.");
                editor.sees("The stored text of revision 2 cannot be read");
            }
            editor.open("/sections/" + section + "/history?show=1");
            editor.ask("Restore…");
            editor.press("Restore revision 1");
            editor.sees("Revision 1 is back, as revision 3.");
            editor.open("/sections/" + section);
            assertThat(editor.page().content()).doesNotContain("The text cannot be shown.");
        }
    }

    private void damage(String section) throws SQLException {
        try (var connection = masthead.connect();
                var update = connection.prepareStatement(
                        "update revision set body = '<p>No end' where section_id = ? and number = 2")) {
            update.setObject(1, UUID.fromString(section));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
