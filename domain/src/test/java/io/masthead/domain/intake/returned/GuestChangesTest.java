package io.masthead.domain.intake.returned;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.html.HtmlWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestChangesTest {

    @TempDir
    Path folder;

    private static SectionText text(Document body) {
        return new SectionText("Water in the city", "Leyla Əliyeva", body);
    }

    private static SectionText text(String html) {
        return text(Documents.of(html).withBlockIds(Document.EMPTY));
    }

    @Test
    void a_file_that_comes_back_as_it_went_changes_nothing_in_any_text() {
        for (int seed = 0; seed < 60; seed++) {
            var went = text(new RandomDocuments(seed).next().withBlockIds(Document.EMPTY));
            var returned = new Guest(folder).returned(went, went);
            assertThat(HtmlWriter.write(returned.text().body()))
                    .as("seed %d", seed)
                    .isEqualTo(HtmlWriter.write(went.body()));
            assertThat(returned.isUntouched()).isTrue();
        }
    }

    @Test
    void what_a_guest_writes_in_one_block_is_all_that_comes_in() {
        for (int seed = 0; seed < 60; seed++) {
            var went = text(new RandomDocuments(seed).next().withBlockIds(Document.EMPTY));
            var random = new Random(seed);
            var blocks = new ArrayList<>(went.body().blocks());
            var places = new ArrayList<Integer>();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof TextBlock) {
                    places.add(i);
                }
            }
            if (places.isEmpty()) {
                continue;
            }
            int place = places.get(random.nextInt(places.size()));
            var block = (TextBlock) blocks.get(place);
            blocks.set(place, block.withContent(List.of(new TextRun("Reservoirs were never so low.", List.of()))));
            var changed = text(new Document(blocks));

            var returned = new Guest(folder).returned(went, changed);

            assertThat(HtmlWriter.write(returned.text().body()))
                    .as("seed %d", seed)
                    .isEqualTo(HtmlWriter.write(changed.body()));
        }
    }

    @Test
    void a_new_title_and_byline_come_in() {
        var went = text("<p>Words of the text.</p>");
        var changed = new SectionText("Water, lost", "", went.body());

        var returned = new Guest(folder).returned(went, changed).text();

        assertThat(returned.title()).isEqualTo("Water, lost");
        assertThat(returned.byline()).isEmpty();
    }

    @Test
    void blocks_that_were_put_in_taken_out_and_moved_are() {
        var went = text("<h2>Losses</h2><p>First.</p><p>Second one here.</p><p>Third one there.</p>");
        var b = went.body().blocks();
        var added = Documents.of("<p>Put in by the guest.</p>").blocks().getFirst();
        var changed = text(new Document(List.of(b.get(0), b.get(3), added, b.get(1))));

        var returned = new Guest(folder).returned(went, changed).text();

        assertThat(HtmlWriter.writeWithoutIds(returned.body()))
                .isEqualTo("<h2>Losses</h2>\n<p>Third one there.</p>\n<p>Put in by the guest.</p>\n<p>First.</p>");
        assertThat(returned.body().blocks().get(1).id()).isEqualTo(b.get(3).id());
    }
}
