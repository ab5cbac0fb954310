package io.masthead.domain.intake;

import io.masthead.domain.document.docx.WordChange;
import io.masthead.domain.section.Section;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A tracked change of a Word file that was read in, by the author whom the file names: kept, whichever reading was taken. */
@Entity
@Immutable
@Table(name = "intake_change")
public class ImportedChange extends ImportedRemark {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private WordChange.Kind kind;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "words_before")
    private String before;

    @Column(name = "words_after")
    private String after;

    protected ImportedChange() {}

    ImportedChange(IntakeReport report, RemarkPlace where, int place, WordChange change) {
        super(report, where, place, change.author());
        this.kind = change.kind();
        this.changedAt = change.at();
        this.before = RemarkWords.kept(change.before());
        this.after = RemarkWords.kept(change.after());
    }

    /** The changes of a file behind that place, in the order of the text. */
    public static List<ImportedChange> of(IntakeReport report, int behind, int most) {
        return ImportedChange.<ImportedChange>find(
                        "from ImportedChange c join fetch c.section where c.report = ?1 and c.place > ?2 order by c.place",
                        report,
                        behind)
                .page(Page.ofSize(most))
                .list();
    }

    /** The first changes of files in that section: the newest file first, and the order of its text. */
    public static List<ImportedChange> in(Section section, List<ReportedFile> files, int most) {
        var reports = files.stream().map(ReportedFile::report).toList();
        return ImportedChange.<ImportedChange>find(
                        "report.id in ?1 and section = ?2 order by report.id desc, place", reports, section)
                .page(Page.ofSize(most))
                .list();
    }

    /** What was changed. */
    public WordChange.Kind kind() {
        return kind;
    }

    /** When it was made, UTC; null where the file does not say. */
    public @Nullable Instant changedAt() {
        return changedAt;
    }

    /** The words before the change; empty for an insertion. */
    public String before() {
        return before;
    }

    /** The words after it; empty for a deletion. */
    public String after() {
        return after;
    }
}
