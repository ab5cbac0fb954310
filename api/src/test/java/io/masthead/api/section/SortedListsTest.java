package io.masthead.api.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.api.world.QueryPlan;
import io.masthead.api.world.Requests;
import io.masthead.api.world.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * There may be millions of revisions and events: the embedded database, too, reads a page of them from an index in its order.
 * Otherwise it reads all of a section's or a person's, and sorts them.
 */
@QuarkusTest
class SortedListsTest {

    private static final String SORTED = "index sorted";

    @Inject
    DataSource database;

    private final Requests publisher = Requests.as("publisher");
    private String section = "";

    @BeforeEach
    void a_text() {
        section = Requests.section("Rivers", "<p>It rose.</p>");
    }

    @Test
    void a_sections_revisions() throws SQLException {
        assertThat(plan("/sections/" + section + "/revisions?limit=10", "from revision"))
                .contains(SORTED);
    }

    @Test
    void what_happened_to_something() throws SQLException {
        assertThat(plan("/events?subject=" + section, "from event")).contains(SORTED);
    }

    @Test
    void what_somebody_did() throws SQLException {
        assertThat(plan("/events?actor=" + section, "from event")).contains(SORTED);
    }

    private String plan(String address, String table) throws SQLException {
        var sent = Statements.of(() -> publisher.get(address).statusCode(200));
        var sql = sent.stream()
                .filter(it -> it.contains(table) && it.contains("order by"))
                .findFirst()
                .orElseThrow();
        return QueryPlan.of(sql, database);
    }
}
