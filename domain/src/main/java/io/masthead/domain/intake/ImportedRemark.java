package io.masthead.domain.intake;

import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.section.Section;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** What somebody did or said in a Word file that was read in: whom the file names, and where it stands. */
@MappedSuperclass
public abstract class ImportedRemark extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private IntakeReport report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id")
    private Section section;

    @Column(name = "place")
    private int place;

    @Column(name = "author")
    private String author;

    @Column(name = "block")
    private String block;

    protected ImportedRemark() {}

    ImportedRemark(IntakeReport report, RemarkPlace where, int place, String author) {
        this.report = report;
        this.section = where.section();
        this.block = where.block();
        this.place = place;
        this.author = RemarkWords.author(author);
    }

    /** The report on its file. */
    public IntakeReport report() {
        return report;
    }

    /** The section in which it stands, or its passage begins. */
    public Section section() {
        return section;
    }

    /** Its place among the changes or the comments of its file, from 1. */
    public int place() {
        return place;
    }

    /** Whom the file names; may be empty. */
    public String author() {
        return author;
    }

    /** The id of the block of the section's text that was read in; empty where it stands in none. */
    public String block() {
        return block;
    }
}
