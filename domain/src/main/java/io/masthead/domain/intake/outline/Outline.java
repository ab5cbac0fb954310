package io.masthead.domain.intake.outline;

import io.masthead.domain.intake.text.ParsedBulletin;
import io.masthead.domain.intake.text.ParsedText;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.intake.text.UnreadableBulletin;
import java.util.List;

/**
 * A file's text with the levels of its headings, as it was read.
 *
 * @param title the title that the file names beside its text; empty where it names none
 * @param byline the byline that it names beside its text; empty where it names none
 * @param blocks the blocks at the top, in order
 * @param report what was said while it was read; what is made of the text goes on with it
 */
public record Outline(String title, String byline, List<OutlineBlock> blocks, ReportBuilder report) {

    public Outline {
        blocks = List.copyOf(blocks);
    }

    /**
     * The text of one section. Where the section has no title of its own, the file's is taken, or its first heading; a
     * heading that says the section's title again is left out.
     *
     * @param ownTitle the title of the section; empty where it has none
     * @param ownByline its byline; empty where it has none
     */
    public ParsedText asSection(String ownTitle, String ownByline) {
        return new SectionOutline(this, ownTitle, ownByline).text();
    }

    /**
     * A whole issue: a section for each heading of the first level; what stands before them is the cover.
     *
     * @throws UnreadableBulletin if it has no heading
     */
    public ParsedBulletin asIssue() {
        return new IssueOutline(this).bulletin();
    }
}
