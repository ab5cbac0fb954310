package io.masthead.domain.document.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.RandomDocuments;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.WordFile;
import io.masthead.domain.document.docx.WordPictures;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out comes in as it was: the reader and the writer mean the same. */
class ReadBackTest {

    @TempDir
    Path folder;

    private WordFile file(SectionText text) {
        return WordFile.open(Exported.file(Exported.section(text), folder));
    }

    /** With ids that no words give: they come from the file, or from nowhere. */
    private static Document renamed(Document document) {
        return HtmlReader.read(HtmlWriter.write(document).replaceAll("data-id=\"(.)", "data-id=\"$1q"));
    }

    @ParameterizedTest
    @EnumSource
    void any_text_comes_in_as_it_went_out_ids_included(Reading reading) {
        for (int seed = 0; seed < 150; seed++) {
            var body = renamed(InWord.form(new RandomDocuments(seed).next()).withBlockIds(Document.EMPTY));
            var read = file(new SectionText("", "", body))
                    .text(reading, (picture, alternative) -> Exported.address(picture));
            assertThat(HtmlWriter.write(read.document())).as("seed %d", seed).isEqualTo(HtmlWriter.write(body));
            assertThat(read.changes()).isEmpty();
        }
    }

    /** As large as a section's text may be, with a mark in each sentence and a heading over each two paragraphs. */
    @Test
    void the_largest_text_comes_in_as_it_went_out() {
        var sentence = "The river <em>rises</em> and falls, and few in the <strong>town</strong> mind. ";
        var paragraph = "<p>" + sentence.repeat(6).strip() + "</p>";
        var part = "<h2>Level</h2>\n" + paragraph + "\n" + paragraph;
        var parts = String.join("\n", Collections.nCopies(1_880, part));
        var body = HtmlReader.read(parts).withBlockIds(Document.EMPTY);
        assertThat(HtmlWriter.write(body).length()).isBetween(1_900_000, 2_000_000);

        var read = file(new SectionText("", "", body)).text(Reading.ACCEPT_ALL, WordPictures.NONE);

        assertThat(read.document()).isEqualTo(body);
    }

    @Test
    void the_file_says_what_it_was_made_from() {
        var text = new SectionText("Water", "", Document.EMPTY);
        assertThat(file(text).origin()).hasValueSatisfying(origin -> {
            assertThat(origin.section()).isEqualTo(Exported.SECTION);
            assertThat(origin.revision()).isEqualTo(4);
        });
        assertThat(file(text).lastModifiedBy()).isEmpty();
    }
}
