package io.masthead.domain.intake.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the cover of an issue says, read from the paragraphs of any file as from the lines of a text.
 *
 * @param period the month on the cover; null where none was found
 * @param names the institute's names by language tag, in the cover's order; may be empty
 * @param title the periodical's title as the cover spells it; may be empty
 * @param tagline the line under the title; may be empty
 */
public record IssueCover(@Nullable YearMonth period, Map<String, String> names, String title, String tagline) {

    /**
     * A paragraph of the cover.
     *
     * @param line where it stands, as in the report
     * @param text its words on one line
     */
    public record Paragraph(int line, String text) {}

    /** Reads the paragraphs before the first section. What is not understood, or guessed, is added to the report. */
    public static IssueCover read(List<Paragraph> paragraphs, ReportBuilder report) {
        var lines = new ArrayList<TextLine>();
        for (Paragraph paragraph : paragraphs) {
            lines.add(new TextLine(paragraph.line(), paragraph.text(), 0));
            lines.add(new TextLine(paragraph.line(), "", 0));
        }
        var cover = BulletinCover.read(lines, TypographicQuotes.of(lines), report);
        return new IssueCover(cover.period(), cover.names(), cover.title(), cover.tagline());
    }
}
