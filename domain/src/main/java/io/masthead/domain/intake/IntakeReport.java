package io.masthead.domain.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.json.Json;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the reader had to say about a file, kept to be gone through later. Keys and arguments, so that it speaks any language. */
@Entity
@Immutable
@Table(name = "intake_report")
public class IntakeReport extends BaseEntity {

    private static final int SHOWN = 20;

    /** Without the lines, which are long. */
    private static final String FILES = """
            select r.id, r.fileName, s.head.title, r.returned, r.readBy, r.readAt
            from IntakeReport r left join r.section s
            """;

    private static final TypeReference<List<ReportLine>> LINES = new TypeReference<>() {};

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issue_id")
    private Issue issue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private @Nullable Section section;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "reading")
    private @Nullable Reading reading;

    @Column(name = "returned")
    private boolean returned;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "read_at")
    private Instant readAt = Timestamps.now();

    @Column(name = "lines")
    private String lines;

    protected IntakeReport() {}

    private IntakeReport(
            Issue issue, @Nullable Section section, ImportedFile file, List<ReportLine> lines, Actor actor) {
        this.issue = issue;
        this.section = section;
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.reading = file.reading();
        this.returned = file.returned();
        this.readBy = actor.name();
        this.lines = Json.write(lines);
    }

    static IntakeReport store(
            Issue issue, @Nullable Section section, ImportedFile file, List<ReportLine> lines, Actor actor) {
        var report = new IntakeReport(issue, section, file, lines, actor);
        report.persist();
        return report;
    }

    /**
     * The report with that id.
     *
     * @throws Refused if there is none, or its issue was discarded
     */
    public static IntakeReport withId(UUID id) {
        return IntakeReport.<IntakeReport>find("from IntakeReport r join fetch r.issue where r.id = ?1", id)
                .firstResultOptional()
                .filter(report -> !report.issue.isDiscarded())
                .orElseThrow(() -> Refused.unknown(ResourceKind.REPORT));
    }

    /** The files that were read in for an issue and its sections, or sent back, the newest first; at most twenty. */
    public static List<ReportedFile> of(Issue issue) {
        return IntakeReport.find(FILES + "where r.issue = ?1 order by r.id desc", issue)
                .page(Page.ofSize(SHOWN))
                .project(ReportedFile.class)
                .list();
    }

    /** The report on that file, which a guest has sent back for that section; empty where there is none. */
    static Optional<IntakeReport> returned(Section section, String sha256) {
        return IntakeReport.<IntakeReport>find(
                        "section = ?1 and sha256 = ?2 and returned = true order by id desc", section, sha256)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    /**
     * The Word files whose remarks stand beside that section's text, the newest first: the one in which the text came last, and
     * those that guests have sent back; at most twenty, of guests the newest.
     */
    public static List<ReportedFile> withRemarksOn(Section section) {
        List<ReportedFile> files = IntakeReport.find(FILES + """
                        where r.reading is not null
                        and (r.section = ?1 or (r.section is null and r.issue = ?2))
                        and (r.returned = true or not exists (
                            select 1 from IntakeReport later where later.reading is not null and later.returned = false
                            and (later.section = ?1 or (later.section is null and later.issue = ?2)) and later.id > r.id))
                        order by r.returned, r.id desc""", section, section.issue())
                .page(Page.ofSize(SHOWN))
                .project(ReportedFile.class)
                .list();
        return files.stream()
                .sorted(Comparator.comparing(ReportedFile::report).reversed())
                .toList();
    }

    /** Which file was read. */
    public ImportedFile file() {
        return new ImportedFile(fileName, sha256, reading, returned);
    }

    /** The issue that was made, or of whose section the file is. */
    public Issue issue() {
        return issue;
    }

    /** The section whose text it is, or was changed in it; null where the file was a whole issue. */
    public @Nullable Section section() {
        return section;
    }

    /** Who read it in, by the name of then. */
    public String readBy() {
        return readBy;
    }

    /** When, UTC. */
    public Instant readAt() {
        return readAt;
    }

    /** What was guessed, dropped or differs, by line or paragraph. */
    public List<ReportLine> lines() {
        return Json.read(lines, LINES);
    }
}
