package io.masthead.web.intake;

import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.intake.ImportedChange;
import io.masthead.domain.intake.ImportedComment;
import io.masthead.domain.intake.ImportedFile;
import io.masthead.domain.intake.IntakeReport;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.language.RomanNumerals;
import io.masthead.domain.persistence.ReadOnly;
import io.masthead.domain.section.Section;
import io.masthead.web.intake.ImportedPage.FileView;
import io.masthead.web.intake.ImportedPage.Line;
import io.masthead.web.intake.ImportedPage.Read;
import io.masthead.web.layout.Dates;
import io.masthead.web.layout.Localizer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lays out what the reader had to say about a file, in the language of who looks. */
@RequestScoped
public class ImportReports {

    /** As many changes, and as many comments, as one page shows. */
    private static final int SHOWN = 100;

    @Inject
    Localizer localizer;

    @Inject
    FileRemarkReader remarks;

    @Inject
    Dates dates;

    /** The address of a report. */
    public static String of(IntakeReport report) {
        return "/import/" + report.id();
    }

    /**
     * The page of a report.
     *
     * @param changesBehind the place of the last change that was seen; 0 at the beginning
     * @param commentsBehind the same of comments
     */
    @ReadOnly
    ImportedPage page(UUID id, int changesBehind, int commentsBehind) {
        var report = IntakeReport.withId(id);
        var issue = report.issue();
        var section = report.section();
        var zoned = dates.in(issue.publication().timeZone());
        var comments = ImportedComment.of(report, commentsBehind, SHOWN + 1);
        var changes = ImportedChange.of(report, changesBehind, SHOWN + 1);
        return new ImportedPage(
                section == null ? name(issue) : section.title(),
                section == null,
                section == null
                        ? "/issues/" + issue.publication().slug() + "/" + issue.period()
                        : "/sections/" + section.id(),
                report.readBy(),
                zoned.minute(report.readAt()),
                file(report.file()),
                read(section == null ? Section.of(issue) : List.of(section)),
                report.lines().stream().map(this::line).toList(),
                comments.stream()
                        .limit(SHOWN)
                        .map(it -> remarks.comment(it, zoned))
                        .toList(),
                comments.size() > SHOWN
                        ? of(report) + "?comments=" + comments.get(SHOWN - 1).place()
                        : "",
                changes.stream()
                        .limit(SHOWN)
                        .map(it -> remarks.change(it, zoned))
                        .toList(),
                changes.size() > SHOWN
                        ? of(report) + "?changes=" + changes.get(SHOWN - 1).place()
                        : "");
    }

    private FileView file(ImportedFile file) {
        var messages = localizer.messages(ImportMessages.class);
        var reading = file.reading();
        var said = reading == null ? "" : reading == Reading.ACCEPT_ALL ? messages.accepted() : messages.rejected();
        return new FileView(file.name(), file.sha256(), said, reading != null);
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
