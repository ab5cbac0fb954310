package io.masthead.domain.intake.text;

import io.masthead.domain.document.Document;
import java.util.List;
import java.util.Set;

/** Reads a text file as the text of one section: paragraphs, lists, sub-headings, quotations. */
public final class SectionReader {

    private SectionReader() {}

    /**
     * Reads a text in UTF-8, up to {@link TextFile#LIMIT} bytes.
     *
     * @throws UnreadableBulletin if it is empty, too large, binary or not UTF-8
     */
    public static ParsedText read(byte[] file) {
        var report = new ReportBuilder();
        List<TextLine> lines = TextFile.lines(file, report);
        Document body = DocumentAssembler.document(
                lines, LineWrapping.of(lines), Set.of(), TypographicQuotes.of(lines), report);
        return new ParsedText("", "", body, report.lines());
    }
}
