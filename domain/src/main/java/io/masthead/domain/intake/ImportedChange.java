package io.masthead.domain.intake;

import io.masthead.domain.document.docx.WordChange;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.section.Section;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A tracked change of a Word file that was read in, by the author whom the file names: kept, whichever reading was taken. */
@Entity
@Immutable
@Table(name = "intake_change")
public class ImportedChange extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private IntakeReport report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id")
    private Section section;

    @Column(name = "place")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private WordChange.Kind kind;

    @Column(name = "author")
    private String author;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "block")
    private String block;

    @Column(name = "words_before")
    private String before;

    @Column(name = "words_after")
    private String after;

    protected ImportedChange() {}

    ImportedChange(IntakeReport report, RemarkPlace where, int place, WordChange change) {
        this.report = report;
        this.section = where.section();
        this.place = place;
        this.kind = change.kind();
        this.author = KeptRemarks.author(change.author());
        this.changedAt = change.at();
        this.block = where.block();
        this.before = change.before();
        this.after = change.after();
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

    /** The first changes of a file in that section, in the order of the text. */
    public static List<ImportedChange> in(Section section, IntakeReport report, int most) {
        return ImportedChange.<ImportedChange>find("report = ?1 and section = ?2 order by place", report, section)
                .page(Page.ofSize(most))
                .list();
    }

    /** The report on its file. */
    public IntakeReport report() {
        return report;
    }

    /** The section in which it stands. */
    public Section section() {
        return section;
    }

    /** Its place among the changes of its file, from 1. */
    public int place() {
        return place;
    }

    /** What was changed. */
    public WordChange.Kind kind() {
        return kind;
    }

    /** Whom the file names; may be empty. */
    public String author() {
        return author;
    }

    /** When it was made, UTC; null where the file does not say. */
    public @Nullable Instant changedAt() {
        return changedAt;
    }

    /** The id of the block of the section's text that was read in; empty where it stands in none. */
    public String block() {
        return block;
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
