package io.masthead.domain.intake;

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
    public static ReadText read(byte[] file) {
        var report = new Report();
        List<Line> lines = TextFile.lines(file, report);
        String body = BodyWriter.body(lines, Wrapping.of(lines), Set.of(), Quotes.of(lines), report);
        return new ReadText(body, report.lines());
    }
}
