package io.masthead.domain.intake.returned;

import static org.assertj.core.api.Assertions.assertThat;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.WordComment;
import io.masthead.domain.document.docx.WordWarning;
import io.masthead.domain.document.docx.WordWarningCode;
import io.masthead.domain.intake.text.ReportLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReturnedTextTest {

    private static final SectionText TEXT = new SectionText("Water", "", Document.EMPTY);

    private static WordComment comment(String author, String words) {
        return new WordComment(author, null, "abcdef", "the dam", words, "1", null, false);
    }

    @Test
    void what_comes_into_no_revision_is_told() {
        var warning = new WordWarning(WordWarningCode.PICTURE, 3, List.of("A quay"));
        var comments = List.of(comment("Leyla Əliyeva", "Does it hold?"), comment("", "Which dam?"));

        var report = new ReturnedText(1, TEXT, TEXT, "", List.of(warning), comments).report();

        assertThat(report).extracting(ReportLine::line).containsExactly(0, 0, 3);
        assertThat(report).extracting(ReportLine::text).containsExactly("Does it hold?", "Which dam?", "A quay");
        assertThat(report)
                .extracting(line -> line.sentence(Locale.ENGLISH))
                .containsExactly(
                        "A comment by Leyla Əliyeva. It comes into no revision, and is kept beside the text.",
                        "A comment. It comes into no revision, and is kept beside the text.",
                        warning.sentence(Locale.ENGLISH));
    }

    @Test
    void what_of_comments_is_not_kept_is_told_as_of_a_file_that_is_read_in() {
        var comments = new ArrayList<>(Collections.nCopies(5_001, comment("Leyla Əliyeva", "Again.")));
        comments.set(0, comment("Rauf", "w".repeat(4_001)));

        var losses = new ReturnedText(1, TEXT, TEXT, "", List.of(), comments).losses();

        assertThat(losses)
                .extracting(line -> line.sentence(Locale.ENGLISH))
                .containsExactly(
                        "1 tracked changes and comments are not kept: a file may have 5,000 of each.",
                        "Of 1 long tracked changes and comments only the first 4,000 characters are kept; they end in […].");
    }
}
