package io.masthead.domain.intake;

import io.masthead.domain.intake.html.HtmlFile;
import io.masthead.domain.intake.markdown.MarkdownFile;
import io.masthead.domain.intake.text.BulletinReader;
import io.masthead.domain.intake.text.ParsedBulletin;
import io.masthead.domain.intake.text.ParsedText;
import io.masthead.domain.intake.text.SectionReader;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.refusal.Refused;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads files of all kinds, outside any transaction. */
@ApplicationScoped
class FileReader {

    /**
     * Reads a whole issue.
     *
     * @param language the publication's, a BCP 47 tag
     * @throws Refused if the file is of no kind that is read
     * @throws UnreadableBulletin if it cannot be read as an issue
     */
    ParsedBulletin issue(SentFile file, String language) {
        return switch (FileKind.of(file)) {
            case TEXT -> BulletinReader.read(file.text());
            case HTML -> HtmlFile.issue(file.text(), language).asIssue();
            case MARKDOWN -> MarkdownFile.read(file.text(), language).asIssue();
        };
    }

    /**
     * Reads the text of one section.
     *
     * @param head what the section has before
     * @throws Refused if the file is of no kind that is read
     * @throws UnreadableBulletin if it cannot be read
     */
    ParsedText section(SentFile file, SectionHead head) {
        return switch (FileKind.of(file)) {
            case TEXT -> SectionReader.read(file.text());
            case HTML -> HtmlFile.section(file.text(), head.language()).asSection(head.title(), head.byline());
            case MARKDOWN -> MarkdownFile.read(file.text(), head.language()).asSection(head.title(), head.byline());
        };
    }
}
