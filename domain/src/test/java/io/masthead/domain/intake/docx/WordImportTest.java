package io.masthead.domain.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.WordChange;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.intake.IntakeReason;
import io.masthead.domain.intake.text.ParsedSection;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordImportTest {

    @TempDir
    Path folder;

    @Test
    void an_issue_has_a_section_for_each_heading_of_the_first_level() throws IOException {
        var file = new WordSample()
                .paragraph("Institute of Ports")
                .paragraph("BULLETIN")
                .paragraph("July 2026")
                .heading(1, "I. Rivers")
                .paragraph("The river falls.")
                .heading(2, "Level")
                .paragraph("Low.")
                .heading(1, "Ports")
                .paragraph("More ships.");
        var issue = read(file, Reading.ACCEPT_ALL).issue().asIssue();
        assertThat(issue.period()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(issue.title()).isEqualTo("BULLETIN");
        assertThat(issue.sections()).extracting(ParsedSection::title).containsExactly("Rivers", "Ports");
        assertThat(HtmlWriter.writeWithoutIds(issue.sections().getFirst().body())
                        .replace("\n", ""))
                .isEqualTo("<p>The river falls.</p><h2>Level</h2><p>Low.</p>");
        assertThat(issue.report()).isEmpty();
    }

    @Test
    void a_section_takes_its_title_from_the_first_heading_where_it_has_none() throws IOException {
        var file = new WordSample()
                .heading(1, "Rivers")
                .paragraph("The river falls.")
                .heading(2, "Level");
        var text = read(file, Reading.ACCEPT_ALL).section().asSection("", "");
        assertThat(text.title()).isEqualTo("Rivers");
        assertThat(HtmlWriter.writeWithoutIds(text.body()).replace("\n", ""))
                .isEqualTo("<p>The river falls.</p><h2>Level</h2>");
    }

    @Test
    void changes_and_comments_name_blocks_of_the_text_in_both_readings() throws IOException {
        for (var reading : Reading.values()) {
            var file = new WordSample();
            file.paragraph("It begins.");
            file.paragraph(
                    "The river ",
                    WordSample.deleted("L. Quliyeva", "falls"),
                    WordSample.inserted("L. Quliyeva", "rises"),
                    ".");
            file.paragraph(file.commented("A. Nabiyev", "It ends", "Does it?"), ".");
            var word = read(file, reading);
            var text = word.section().asSection("Rivers", "");
            assertThat(text.body().text())
                    .isEqualTo(
                            reading == Reading.ACCEPT_ALL
                                    ? "It begins.\nThe river rises.\nIt ends."
                                    : "It begins.\nThe river falls.\nIt ends.");
            assertThat(word.text().changes())
                    .extracting(WordChange::kind)
                    .containsExactly(WordChange.Kind.DELETED, WordChange.Kind.INSERTED);
            assertThat(word.text().changes())
                    .extracting(WordChange::block)
                    .containsOnly(text.body().blockIds().get(1));
            assertThat(word.text().comments().getFirst().block())
                    .isEqualTo(text.body().blockIds().get(2));
        }
    }

    @Test
    void a_picture_that_is_refused_is_a_line_of_the_report_with_the_reason() throws IOException {
        var file = new WordSample();
        file.paragraph("Before.");
        file.paragraph(file.picture("A quay", new byte[] {1, 2, 3}));
        var refusing = new ImportedPictures(
                (picture, alternative) -> {
                    throw Refused.because(IntakeReason.FILE_IS_PDF);
                },
                Reason.of(IntakeReason.TOO_MANY_PICTURES));
        var report = read(file, Reading.ACCEPT_ALL, refusing)
                .section()
                .asSection("Rivers", "")
                .report();
        assertThat(report).hasSize(2).allSatisfy(line -> {
            assertThat(line.line()).isEqualTo(2);
            assertThat(line.text()).isEqualTo("A quay");
        });
        assertThat(report.getLast().sentence(Locale.ENGLISH))
                .isEqualTo(Reason.of(IntakeReason.FILE_IS_PDF).sentence());
    }

    private WordImport read(WordSample file, Reading reading) throws IOException {
        return read(file, reading, new ImportedPictures((a, b) -> "", Reason.of(IntakeReason.TOO_MANY_PICTURES)));
    }

    private WordImport read(WordSample file, Reading reading, ImportedPictures pictures) throws IOException {
        var path = Files.write(folder.resolve("sample.docx"), file.bytes());
        return WordImport.read(path, reading, pictures);
    }
}
