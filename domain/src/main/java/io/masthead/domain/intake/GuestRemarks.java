package io.masthead.domain.intake;

import io.masthead.domain.document.docx.WordComment;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what guests say beside a text in a file that came back: it is in no revision, and stands beside the newest one. */
@ApplicationScoped
public class GuestRemarks {

    /**
     * Keeps the comments of a file with what was not carried over of it. The same file again, or twice at once, is kept once.
     *
     * @param comments they name blocks of the file, which are those of the section where the guest did not put them in
     * @param actor who hands the file in
     * @return the report with the comments; empty where there are none
     */
    @Transactional
    public Optional<IntakeReport> keep(
            UUID id, SentFile file, List<ReportLine> lines, List<WordComment> comments, Actor actor) {
        if (comments.isEmpty()) {
            return Optional.empty();
        }
        var section = Section.locked(id);
        var returned = file.sentBack();
        return IntakeReport.returned(section, returned.sha256())
                .or(() -> Optional.of(store(section, returned, lines, comments, actor)));
    }

    private static IntakeReport store(
            Section section, ImportedFile file, List<ReportLine> lines, List<WordComment> comments, Actor actor) {
        var report = IntakeReport.store(section.issue(), section, file, lines, actor);
        var remarks = new KeptRemarks(section);
        var text = section.head().readablePart().body();
        remarks.text(text, text, section);
        remarks.store(report, List.of(), comments);
        return report;
    }
}
