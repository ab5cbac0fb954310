package io.masthead.domain.intake.returned;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.PlainText;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.merge.DistinctWords;
import io.masthead.domain.document.merge.TextMerge;
import io.masthead.domain.language.WordSegmenter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guest changes a file while the house changes the text; no word stands twice, so each can be followed. */
class InterleavedEditsTest {

    private static final int TEXTS = 110;

    @TempDir
    Path folder;

    /** What went out, what the guest made of it in the file, and what the house made of it meanwhile. */
    private record Edits(SectionText went, SectionText guests, SectionText house) {

        static Edits of(long seed) {
            var words = new DistinctWords(seed);
            var base = words.next("b");
            return new Edits(text(base), text(words.edited(base, "g")), text(words.edited(base, "h")));
        }

        private static SectionText text(Document body) {
            return new SectionText("Water", "A. Writer", body);
        }
    }

    private SectionText returned(Edits edits, SectionText guests) {
        return new Guest(folder).returned(edits.went(), guests).text();
    }

    private static List<String> words(SectionText text) {
        return WordSegmenter.of(text.body().text());
    }

    private static Map<String, String> lines(SectionText text) {
        var lines = new HashMap<String, String>();
        text.body().blocks().forEach(block -> add(block, lines));
        return lines;
    }

    private static void add(Block block, Map<String, String> lines) {
        if (block instanceof TextBlock line && !line.id().isEmpty()) {
            lines.put(line.id(), PlainText.of(List.of(line), true));
        } else if (block instanceof ContainerBlock container) {
            container.content().forEach(child -> add(child, lines));
        }
    }

    @Test
    void where_the_house_has_done_nothing_the_text_is_the_guests() {
        for (int seed = 0; seed < TEXTS; seed++) {
            var edits = Edits.of(seed);
            var merged = TextMerge.of(edits.went(), returned(edits, edits.guests()), edits.went());
            assertThat(merged.isClean()).as("seed %d", seed).isTrue();
            assertThat(words(merged.merged()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(words(edits.guests()));
        }
    }

    @Test
    void where_the_guest_has_done_nothing_the_text_is_the_houses() {
        for (int seed = 0; seed < TEXTS; seed++) {
            var edits = Edits.of(seed);
            var merged = TextMerge.of(edits.went(), returned(edits, edits.went()), edits.house());
            assertThat(merged.isClean()).as("seed %d", seed).isTrue();
            assertThat(merged.merged().sameContentAs(edits.house()))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void where_both_have_written_no_word_is_dropped() {
        for (int seed = 0; seed < TEXTS; seed++) {
            var edits = Edits.of(seed);
            var merged = TextMerge.of(edits.went(), returned(edits, edits.guests()), edits.house());
            var wanted = DistinctWords.words(edits.guests().body());
            wanted.addAll(DistinctWords.words(edits.house().body()));
            var inBoth = DistinctWords.words(edits.guests().body());
            inBoth.retainAll(DistinctWords.words(edits.house().body()));
            wanted.removeIf(word -> word.startsWith("b") && !inBoth.contains(word));
            assertThat(words(merged.merged())).as("seed %d", seed).containsAll(wanted);
        }
    }

    @Test
    void a_paragraph_that_one_side_left_alone_has_the_wording_of_the_other() {
        for (int seed = 0; seed < TEXTS; seed++) {
            var edits = Edits.of(seed);
            var came = returned(edits, edits.guests());
            var before = lines(edits.went());
            var guests = lines(came);
            var house = lines(edits.house());
            var merged = lines(TextMerge.of(edits.went(), came, edits.house()).merged());
            for (var line : before.entrySet()) {
                var id = line.getKey();
                if (guests.containsKey(id) && line.getValue().equals(house.get(id))) {
                    assertThat(merged.get(id)).as("seed %d", seed).isEqualTo(guests.get(id));
                } else if (house.containsKey(id) && line.getValue().equals(guests.get(id))) {
                    assertThat(merged.get(id)).as("seed %d", seed).isEqualTo(house.get(id));
                }
            }
        }
    }
}
