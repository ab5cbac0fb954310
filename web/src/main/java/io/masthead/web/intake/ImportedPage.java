package io.masthead.web.intake;

import io.masthead.domain.intake.ReportLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What was read in, and what the reader has to say about it.
 *
 * @param whole whether it was a whole issue
 * @param next where to go on: the board, or the section
 */
@CheckedTemplate(basePath = "intake")
record ImportedPage(String title, boolean whole, String next, List<Read> sections, List<ReportLine> report)
        implements TemplateInstance {

    /** A section that was read. */
    record Read(String id, String numeral, String title, int words) {}
}
