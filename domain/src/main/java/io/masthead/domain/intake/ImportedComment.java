package io.masthead.domain.intake;

import io.masthead.domain.document.docx.WordComment;
import io.masthead.domain.section.Section;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A comment of a Word file that was read in, by the author whom the file names. */
@Entity
@Immutable
@Table(name = "intake_comment")
public class ImportedComment extends ImportedRemark {

    @Column(name = "number")
    private String number;

    @Column(name = "answers")
    private String answers;

    @Column(name = "resolved")
    private boolean resolved;

    @Column(name = "written_at")
    private @Nullable Instant writtenAt;

    @Column(name = "quote")
    private String quote;

    @Column(name = "words")
    private String words;

    protected ImportedComment() {}

    ImportedComment(IntakeReport report, RemarkPlace where, int place, WordComment comment) {
        super(report, where, place, comment.author());
        this.number = RemarkWords.number(comment.id());
        this.answers = RemarkWords.number(comment.answers());
        this.resolved = comment.resolved();
        this.writtenAt = comment.at();
        this.quote = RemarkWords.kept(comment.quote());
        this.words = RemarkWords.kept(comment.text());
    }

    /** The comments of a file behind that place, in the order of the text. */
    public static List<ImportedComment> of(IntakeReport report, int behind, int most) {
        return ImportedComment.<ImportedComment>find(
                        "from ImportedComment c join fetch c.section where c.report = ?1 and c.place > ?2 order by c.place",
                        report,
                        behind)
                .page(Page.ofSize(most))
                .list();
    }

    /** The first comments of files in that section: the newest file first, and the order of its text. */
    public static List<ImportedComment> in(Section section, List<ReportedFile> files, int most) {
        var reports = files.stream().map(ReportedFile::report).toList();
        return ImportedComment.<ImportedComment>find(
                        "report.id in ?1 and section = ?2 order by report.id desc, place", reports, section)
                .page(Page.ofSize(most))
                .list();
    }

    /** The number by which the file knows it. */
    public String number() {
        return number;
    }

    /** The number of the comment that it answers; empty where it begins a thread. */
    public String answers() {
        return answers;
    }

    /** Whether its thread is marked as done. */
    public boolean isResolved() {
        return resolved;
    }

    /** When it was written, UTC; null where the file does not say. */
    public @Nullable Instant writtenAt() {
        return writtenAt;
    }

    /** The passage that it is about; empty where it is about a place. */
    public String quote() {
        return quote;
    }

    /** What it says, one line for each paragraph. */
    public String words() {
        return words;
    }
}
