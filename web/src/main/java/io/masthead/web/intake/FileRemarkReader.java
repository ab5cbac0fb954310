package io.masthead.web.intake;

import io.masthead.domain.document.docx.WordChange;
import io.masthead.domain.intake.ImportedChange;
import io.masthead.domain.intake.ImportedComment;
import io.masthead.domain.intake.IntakeReport;
import io.masthead.domain.intake.ReportedFile;
import io.masthead.domain.section.Section;
import io.masthead.web.layout.Localizer;
import io.masthead.web.layout.ZonedDates;
import io.masthead.web.layout.ZonedDates.Stamp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out what others had changed and said in Word files. */
@RequestScoped
public class FileRemarkReader {

    /** As many of either as the tab beside a text shows. */
    private static final int BESIDE = 50;

    @Inject
    Localizer localizer;

    /** What the Word files of a section say beside its text; empty where they say nothing, or there are none. */
    public Optional<FileRemarks> in(Section section, ZonedDates dates) {
        var files = IntakeReport.withRemarksOn(section);
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(in(section, files, dates)).filter(it -> !it.isEmpty());
    }

    private FileRemarks in(Section section, List<ReportedFile> files, ZonedDates dates) {
        var changes = ImportedChange.in(section, files, BESIDE + 1);
        var comments = ImportedComment.in(section, files, BESIDE + 1);
        return new FileRemarks(
                changes.stream().limit(BESIDE).map(it -> change(it, dates)).toList(),
                comments.stream().limit(BESIDE).map(it -> comment(it, dates)).toList(),
                changes.size() > BESIDE || comments.size() > BESIDE,
                files.stream().map(it -> file(it, dates)).toList());
    }

    private FileRemarks.File file(ReportedFile file, ZonedDates dates) {
        var day = dates.day(file.readAt()).text();
        var name = file.name().isEmpty() ? messages().file() : file.name();
        return new FileRemarks.File(ImportReports.of(file.report()), messages().file_of(name, file.readBy(), day));
    }

    FileRemark change(ImportedChange change, ZonedDates dates) {
        return new FileRemark(
                author(change.author()),
                stamp(change.changedAt(), dates),
                label(change.kind()),
                change.section().title(),
                address(change.section()),
                change.block(),
                change.before(),
                change.after(),
                List.of(),
                false);
    }

    FileRemark comment(ImportedComment comment, ZonedDates dates) {
        return new FileRemark(
                author(comment.author()),
                stamp(comment.writtenAt(), dates),
                label(comment),
                comment.section().title(),
                address(comment.section()),
                comment.block(),
                comment.quote(),
                "",
                comment.words().lines().toList(),
                true);
    }

    private String author(String name) {
        return name.isBlank() ? messages().nobody() : name;
    }

    private static @Nullable Stamp stamp(@Nullable Instant at, ZonedDates dates) {
        return at == null ? null : dates.minute(at);
    }

    private static String address(Section section) {
        return "/sections/" + section.id();
    }

    private String label(ImportedComment comment) {
        var messages = messages();
        var what = comment.answers().isEmpty() ? messages.remark() : messages.answer();
        return comment.isResolved() ? messages.resolved(what) : what;
    }

    private String label(WordChange.Kind kind) {
        var messages = messages();
        return switch (kind) {
            case INSERTED -> messages.inserted();
            case DELETED -> messages.deleted();
            case MOVED -> messages.moved();
            case FORMATTED -> messages.formatted();
            case ROW_INSERTED -> messages.row_inserted();
            case ROW_DELETED -> messages.row_deleted();
            case CELL_INSERTED -> messages.cell_inserted();
            case CELL_DELETED -> messages.cell_deleted();
            case CELLS_MERGED -> messages.cells_merged();
            case PARAGRAPH_JOINED -> messages.paragraph_joined();
            case PARAGRAPH_SPLIT -> messages.paragraph_split();
        };
    }

    private ImportMessages messages() {
        return localizer.messages(ImportMessages.class);
    }
}
