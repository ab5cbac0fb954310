package io.masthead.web.intake;

import io.masthead.domain.intake.IntakeReport;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.section.Section;
import io.masthead.web.intake.ImportedPage.Line;
import io.masthead.web.intake.ImportedPage.Read;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Lays out what the reader had to say about a file, in the language of who looks. */
@RequestScoped
public class ImportReports {

    @Inject
    Localizer localizer;

    @Inject
    Dates dates;

    /** The address of a report. */
    public static String of(IntakeReport report) {
        return "/import/" + report.id();
    }

    @Transactional
    ImportedPage page(UUID id) {
        var report = IntakeReport.withId(id);
        var issue = report.issue();
        var board = "/issues/" + issue.publication().slug() + "/" + issue.period();
        var section = report.section();
        var stamp = dates.minute(report.readAt(), issue.publication().timeZone());
        var lines = report.lines().stream().map(this::line).toList();
        return section == null
                ? new ImportedPage(name(issue), true, board, report.readBy(), stamp, read(Section.of(issue)), lines)
                : new ImportedPage(
                        section.title(),
                        false,
                        "/sections/" + section.id(),
                        report.readBy(),
                        stamp,
                        read(List.of(section)),
                        lines);
    }

    private String name(Issue issue) {
        return issue.publication().title() + ", " + dates.month(issue.period());
    }

    private Line line(ReportLine line) {
        return new Line(line.line(), line.text(), line.sentence(localizer.locale()));
    }

    private static List<Read> read(List<Section> sections) {
        return sections.stream()
                .map(it -> new Read(it.id().toString(), RomanNumerals.roman(it.place()), it.title(), it.words()))
                .toList();
    }
}
