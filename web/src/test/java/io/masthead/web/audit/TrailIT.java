package io.masthead.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trail proves afterwards who did what, and tells when somebody has touched it. */
class TrailIT {

    /** Whose database somebody gets at past the application. */
    private static Installation spoiled;

    @BeforeAll
    static void start() {
        spoiled = Installation.fresh(Database.POSTGRESQL, Map.of());
    }

    @AfterAll
    static void stop() {
        spoiled.stop();
    }

    @Test
    void each_move_and_each_refusal_is_an_event_by_its_person() {
        var masthead = Installation.on(Database.H2);
        var editor = Api.as("editor", masthead);
        var section = editor.draft("Rivers", "The river falls.");
        editor.move(section, "submit", Map.of());
        Api.as("reviewer", masthead).move(section, "request-changes", Map.of("comment", "Which river?"));
        editor.move(section, "withdraw", Map.of());
        var events = Api.as("auditor", masthead).get("/events?subject=" + section);
        assertThat(events.<List<String>>path("items.action"))
                .containsExactly("refused", "changes-requested", "section-submitted", "section-saved", "section-added");
        assertThat(events.<String>path("items[0].details.reasons")).isEqualTo("WRONG_STATE");
    }

    @Test
    void is_for_publishers_and_auditors_only() {
        var masthead = Installation.on(Database.H2);
        assertThat(Api.as("editor", masthead).get("/events").statusCode()).isEqualTo(403);
        assertThat(Api.as("publisher", masthead).get("/events").statusCode()).isEqualTo(200);
    }

    @Test
    void names_the_first_event_that_somebody_changed() throws SQLException {
        Api.as("editor", spoiled).draft("Rivers", "The river falls.");
        var auditor = Api.as("auditor", spoiled);
        assertThat(auditor.get("/events/verify").<Boolean>path("intact")).isTrue();
        spoil(spoiled, "update event set actor_name = 'Somebody else' where sequence = 2");
        var changed = auditor.get("/events/verify");
        assertThat(changed.<Boolean>path("intact")).isFalse();
        assertThat(changed.<Integer>path("firstBroken")).isEqualTo(2);
        spoil(spoiled, "delete from event where sequence = 2");
        assertThat(auditor.get("/events/verify").<Integer>path("firstBroken")).isEqualTo(3);
    }

    @Test
    void a_text_that_somebody_changed_in_the_database_is_not_published() throws SQLException {
        var editor = Api.as("editor", spoiled);
        var publisher = Api.as("publisher", spoiled);
        var section = editor.draft("Rivers", "The river falls.");
        String issue = editor.get("/sections/" + section).path("issue");
        editor.move(section, "submit", Map.of());
        Api.as("reviewer", spoiled).move(section, "approve", Map.of()).then().statusCode(200);
        spoil(spoiled, "update revision set body = replace(body, 'falls', 'rises')");
        var refused = publisher.post("/issues/" + issue + "/publish", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("reasons.code")).containsExactly("HASH_BROKEN");
        assertThat(refused.<List<String>>path("reasons.section")).containsExactly(section);
    }

    private static void spoil(Installation masthead, String sql) throws SQLException {
        try (var connection = masthead.connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
