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
        return of(report.id());
    }

    /** The address of the report with that id. */
    public static String of(UUID report) {
        return "/import/" + report;
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
        var words = words(report, zoned.minute(report.readAt()).text());
        return new ImportedPage(
                words.heading(),
                words.lede(),
                section == null,
                section == null
                        ? "/issues/" + issue.publication().slug() + "/" + issue.period()
                        : "/sections/" + section.id(),
                words.readBy(),
                file(report.file()),
                read(report),
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

    /** What stands at the head of the page. */
    private record Words(String heading, String lede, String readBy) {}

    private Words words(IntakeReport report, String when) {
        var messages = messages();
        var section = report.section();
        var title = section == null ? name(report.issue()) : section.title();
        if (report.file().returned()) {
            return new Words(
                    messages.came_back(title), messages.came_back_hint(), messages.handed_in_by(report.readBy(), when));
        }
        return new Words(
                messages.done(title),
                section == null ? messages.done_hint() : messages.done_hint_section(),
                messages.read_by(report.readBy(), when));
    }

    private FileView file(ImportedFile file) {
        var reading = file.reading();
        var said = reading == null || file.returned()
                ? ""
                : reading == Reading.ACCEPT_ALL
                        ? messages().accepted()
                        : messages().rejected();
        return new FileView(file.name(), file.sha256(), said, reading != null);
    }

    private String name(Issue issue) {
        return issue.publication().title() + ", " + dates.month(issue.period());
    }

    private Line line(ReportLine line) {
        return new Line(line.line(), line.text(), line.sentence(localizer.locale()));
    }

    private ImportMessages messages() {
        return localizer.messages(ImportMessages.class);
    }

    /** The sections whose texts came in. */
    private static List<Read> read(IntakeReport report) {
        if (report.file().returned()) {
            return List.of();
        }
        var section = report.section();
        var sections = section == null ? Section.of(report.issue()) : List.of(section);
        return sections.stream()
                .map(it -> new Read(it.id().toString(), RomanNumerals.roman(it.place()), it.title(), it.words()))
                .toList();
    }
}
