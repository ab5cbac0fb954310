package io.masthead.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.web.environment.Api;
import io.masthead.web.environment.Database;
import io.masthead.web.environment.Installation;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The working copy over the API: what is refused, and how it ends. */
@ParameterizedClass
@EnumSource(Database.class)
class DraftIT {

    @Parameter
    Database database;

    private Api editor;
    private Api colleague;
    private String section;

    @BeforeEach
    void a_text() {
        var masthead = Installation.on(database);
        editor = Api.as("editor", masthead);
        colleague = Api.as("editor2", masthead);
        section = editor.draft("Rivers", "The river falls.");
    }

    @Test
    void is_not_there_before_somebody_writes() {
        assertThat(editor.get(draft()).statusCode()).isEqualTo(404);
        assertThat(editor.request().delete(draft()).statusCode()).isEqualTo(404);
    }

    @Test
    void says_what_it_was_written_from() {
        assertThat(keep(editor, null, "").statusCode()).isEqualTo(428);
        assertThat(fields(keep(editor, 0, ""))).containsExactly("basedOn");
        assertThat(fields(keep(editor, 3, ""))).containsExactly("basedOn");
        assertThat(keep(editor, 1, "").statusCode()).isEqualTo(200);
        var stale = editor.put(draft(), Map.of("body", "<p>The river rises.</p>"), "\"99\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.<Integer>path("current.revision.number")).isEqualTo(2);
    }

    @Test
    void is_gone_when_its_writer_saves_a_revision() {
        keep(editor, 2, "The river rises.");
        save(editor, "The river rises again.");
        assertThat(editor.get(draft()).statusCode()).isEqualTo(404);
    }

    @Test
    void stays_when_somebody_else_saves_another_text() {
        keep(editor, 2, "The river rises.");
        save(colleague, "The river dries up.");
        assertThat(editor.get(draft()).<Integer>path("basedOn")).isEqualTo(2);
    }

    @Test
    void is_gone_when_it_is_discarded() {
        keep(editor, 2, "The river rises.");
        assertThat(editor.request().delete(draft()).statusCode()).isEqualTo(204);
        assertThat(editor.get(draft()).statusCode()).isEqualTo(404);
    }

    @Test
    void is_frozen_with_a_text_in_review_and_nothing_of_it_is_lost() {
        keep(editor, 2, "The river rises.");
        editor.move(section, "submit", Map.of());
        var refused = keep(editor, 2, "The river");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<List<String>>path("reasons.code")).containsExactly("WRONG_STATE");
        assertThat(editor.get(draft()).<String>path("body")).isEqualTo("<p>The river rises.</p>");
        editor.move(section, "withdraw", Map.of());
        assertThat(keep(editor, 2, "The river rises again.").statusCode()).isEqualTo(200);
    }

    private static List<String> fields(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        return refused.path("violations.field");
    }

    private String draft() {
        return "/sections/" + section + "/draft";
    }

    private Response keep(Api who, @Nullable Integer basedOn, String words) {
        var form = new HashMap<String, Object>(Map.of("title", "Rivers", "body", "<p>" + words + "</p>"));
        if (basedOn != null) {
            form.put("basedOn", basedOn);
        }
        return who.request().contentType(ContentType.JSON).body(form).put(draft());
    }

    private void save(Api who, String words) {
        var saved = who.put("/sections/" + section, Map.of("body", "<p>" + words + "</p>"), who.version(section));
        assertThat(saved.statusCode()).isEqualTo(200);
    }
}
