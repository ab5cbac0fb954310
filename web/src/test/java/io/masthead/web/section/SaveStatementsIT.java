package io.masthead.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.masthead.web.environment.StatementLog;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a save asks of PostgreSQL, with the look whether the session has ended; {@code SaveCostTest} counts on H2. */
class SaveStatementsIT {

    private static final long MOST = 7;
    private static final int TIMES = 12;

    @Test
    void a_text_is_saved_in_at_most_seven_statements() {
        var masthead = Installation.fresh(Database.POSTGRESQL, StatementLog.SETTINGS);
        try {
            var editor = Api.as("editor", masthead);
            var section = editor.draft("Rivers", "The river falls.");
            var log = new StatementLog(masthead);
            var statements = LongStream.range(0, TIMES).map(time -> {
                var version = editor.version(section);
                var form = Map.of("title", "Rivers", "byline", "", "body", "<p>It rose " + time + " times.</p>");
                long before = log.count();
                editor.put("/sections/" + section, form, version).then().statusCode(200);
                return log.count() - before;
            });
            assertThat(statements.min().orElseThrow()).isBetween(1L, MOST);
        } finally {
            masthead.stop();
        }
    }
}
