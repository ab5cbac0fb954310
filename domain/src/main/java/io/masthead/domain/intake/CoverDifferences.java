package io.masthead.domain.intake;

import io.masthead.domain.intake.text.ImportWarning;
import io.masthead.domain.intake.text.ParsedBulletin;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.language.SearchFolding;
import io.masthead.domain.publication.Publication;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Where a text says something else than the publication or the request; it is read in all the same. */
final class CoverDifferences {

    private CoverDifferences() {}

    static List<ReportLine> between(ParsedBulletin bulletin, Publication publication, YearMonth wanted) {
        var lines = new ArrayList<ReportLine>();
        if (bulletin.period() != null && !bulletin.period().equals(wanted)) {
            var period = bulletin.period().toString();
            lines.add(ReportLine.of(0, period, ImportWarning.PERIOD_DIFFERS, period));
        }
        var title = bulletin.title();
        if (!title.isEmpty() && !SearchFolding.of(title).equals(SearchFolding.of(publication.title()))) {
            lines.add(ReportLine.of(0, title, ImportWarning.TITLE_DIFFERS));
        }
        var names = bulletin.names();
        if (!names.isEmpty() && !names.equals(publication.names())) {
            lines.add(ReportLine.of(0, String.join(" · ", names.values()), ImportWarning.NAMES_DIFFER));
        }
        var tagline = bulletin.tagline();
        if (!tagline.isEmpty() && !tagline.equals(publication.tagline())) {
            lines.add(ReportLine.of(0, tagline, ImportWarning.TAGLINE_DIFFERS));
        }
        return lines;
    }
}
