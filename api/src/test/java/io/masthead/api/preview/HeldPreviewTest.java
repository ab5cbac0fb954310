package io.masthead.api.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.api.world.Requests;
import io.masthead.api.world.TestPreviewer;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.preview.PageChoice;
import io.masthead.domain.preview.Preview;
import io.masthead.domain.preview.Previews;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.masthead.domain.staff.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Pages are made beside everything else: while some are under way nothing in the database waits for them. */
@QuarkusTest
class HeldPreviewTest {

    private static final int WIDTH = 600;

    @Inject
    Previews previews;

    @Inject
    TestPreviewer previewer;

    private final Requests editor = Requests.as("editor");

    @Test
    void a_text_is_kept_saved_and_submitted_while_its_page_is_made() throws Exception {
        var section = Requests.section("Rivers", "<p>The river falls.</p>");
        var actor = actor();
        CompletableFuture<Preview> page;
        try (var held = previewer.hold()) {
            page = CompletableFuture.supplyAsync(() -> page(section, actor));
            held.awaitBegun();

            editor.request()
                    .body(Map.of("basedOn", 2, "body", "<p>The river rises.</p>"))
                    .put("/sections/" + section + "/draft")
                    .then()
                    .statusCode(200);
            editor.request()
                    .header("If-Match", editor.version(section))
                    .body(Map.of("body", "<p>The river rises.</p>"))
                    .put("/sections/" + section)
                    .then()
                    .statusCode(200);
            editor.move(section, "submit", Map.of()).statusCode(200);
            assertThat(page).isNotDone();
        }
        assertThat(page.get(30, TimeUnit.SECONDS)).isInstanceOf(Preview.NoPage.class);
    }

    private Preview page(String section, Actor actor) {
        var text = new SectionText(
                "Rivers", "", new Document(List.of(TextBlock.paragraph(List.of(new TextRun("Rises.", List.of()))))));
        return previews.of(UUID.fromString(section), text, new PageChoice(List.of(), 0), WIDTH, actor);
    }

    private static Actor actor() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Person.of("masthead", "subject-editor").orElseThrow().acting(Set.of(Role.EDITOR)));
    }
}
