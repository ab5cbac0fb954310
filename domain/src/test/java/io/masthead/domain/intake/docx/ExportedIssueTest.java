package io.masthead.domain.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Documents;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.write.Exported;
import io.masthead.domain.document.docx.write.WordIssue;
import io.masthead.domain.document.docx.write.WordWriter;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.intake.IntakeReason;
import io.masthead.domain.refusal.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An issue that went out to Word is the same issue when it is read in. */
class ExportedIssueTest {

    private static final List<SectionText> SECTIONS = List.of(
            text(
                    "Water in the city",
                    "Leyla Əliyeva",
                    "<h2>Losses</h2><p>The dam holds.</p><h3>By year</h3><p>Less.</p>"),
            text("Power", "", "<p>No heading here.</p><ul><li>One</li><li>Two</li></ul>"),
            text("Rails", "A. Writer", "<h2>Losses</h2><h3>Two</h3><h4>Three</h4><p>The end.</p>"));

    @TempDir
    Path folder;

    private static SectionText text(String title, String byline, String html) {
        return new SectionText(title, byline, Documents.of(html).withBlockIds(Document.EMPTY));
    }

    private WordImport read(byte[] file) {
        var pictures = new ImportedPictures(
                (picture, alternative) -> Exported.address(picture), Reason.of(IntakeReason.TOO_MANY_PICTURES));
        return WordImport.read(Exported.file(file, folder), Reading.ACCEPT_ALL, pictures);
    }

    @Test
    void with_its_cover_and_its_sections() throws IOException {
        var out = new ByteArrayOutputStream();
        var cover = List.of("Institute for Rivers", "July 2024", "Bulletin", "Notes on water and rails");
        WordWriter.issue(out, new WordIssue("Bulletin", cover, SECTIONS), Exported.TEMPLATE, Exported::picture);

        var issue = read(out.toByteArray()).issue().asIssue();

        assertThat(issue.period()).isEqualTo(YearMonth.of(2024, 7));
        assertThat(issue.title()).isEqualTo("Bulletin");
        assertThat(issue.tagline()).isEqualTo("Notes on water and rails");
        assertThat(issue.names()).containsValue("Institute for Rivers");
        assertThat(issue.sections()).hasSameSizeAs(SECTIONS);
        for (int i = 0; i < SECTIONS.size(); i++) {
            var section = issue.sections().get(i);
            assertThat(section.title()).isEqualTo(SECTIONS.get(i).title());
            assertThat(section.byline()).isEqualTo(SECTIONS.get(i).byline());
            assertThat(HtmlWriter.writeWithoutIds(section.body()))
                    .isEqualTo(HtmlWriter.writeWithoutIds(SECTIONS.get(i).body()));
        }
    }

    @Test
    void and_so_is_a_section_that_is_read_in_as_a_whole_text() {
        for (SectionText section : SECTIONS) {
            var read = read(Exported.section(section)).section();
            assertThat(read.title()).isEqualTo(section.title());
            assertThat(read.byline()).isEqualTo(section.byline());
            var body = read.asSection(section.title(), section.byline()).body();
            assertThat(HtmlWriter.writeWithoutIds(body)).isEqualTo(HtmlWriter.writeWithoutIds(section.body()));
        }
    }
}
