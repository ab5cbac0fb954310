package io.masthead.web.intake;

import io.masthead.web.layout.ZonedDates.Stamp;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What was read in, and what the reader has to say about it.
 *
 * @param whole whether it was a whole issue
 * @param next where to go on: the board, or the section
 * @param sections as they are now
 */
@CheckedTemplate(basePath = "intake")
record ImportedPage(
        String title, boolean whole, String next, String readBy, Stamp readAt, List<Read> sections, List<Line> report)
        implements TemplateInstance {

    /** A section that was read. */
    record Read(String id, String numeral, String title, int words) {}

    /** A line of the report; 0 where it concerns the whole file. */
    record Line(int line, String text, String reason) {}
}
