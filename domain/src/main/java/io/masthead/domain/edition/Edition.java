package io.masthead.domain.edition;

import io.masthead.domain.document.Sha256;
import io.masthead.domain.issue.Issue;
import io.masthead.domain.json.Json;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import io.masthead.domain.staff.Person;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A published, immutable PDF of an issue, with the manuscript that it was set from. Only a retraction is ever added. */
@Entity
@Table(name = "edition")
public class Edition extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issue_id", updatable = false)
    private Issue issue;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "text_hash", updatable = false)
    private String textHash;

    @Column(name = "pages", updatable = false)
    private int pages;

    /** The manuscript without its texts and pictures: all that a list or a page says of an edition. */
    @Column(name = "imprint", updatable = false, columnDefinition = "text")
    private String imprint;

    @Column(name = "made_with", updatable = false)
    private @Nullable String madeWith;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by", updatable = false)
    private @Nullable Person publishedBy;

    @Column(name = "published_by_name", updatable = false)
    private String publishedByName;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "retracted_at")
    private @Nullable Instant retractedAt;

    @Column(name = "retracted_by_name")
    private @Nullable String retractedByName;

    @Column(name = "retraction")
    private @Nullable String retraction;

    protected Edition() {}

    private Edition(Issue issue, Manuscript manuscript, Typesetter.Typeset typeset, String textHash) {
        this.issue = issue;
        this.number = manuscript.number();
        this.sha256 = Sha256.hex(typeset.pdf());
        this.textHash = textHash;
        this.pages = typeset.pages();
        this.imprint = Json.write(manuscript.withoutTexts());
        this.madeWith = Json.write(typeset.madeWith());
        this.publishedAt = manuscript.date();
    }

    static Edition store(Issue issue, Manuscript manuscript, Typesetter.Typeset typeset, String textHash, Actor by) {
        var edition = new Edition(issue, manuscript, typeset, textHash);
        edition.publishedBy = by.person() == null ? null : Person.findById(by.person());
        edition.publishedByName = by.name();
        edition.persist();
        new PdfFile(edition.id(), typeset.pdf()).persist();
        new EditionManuscript(edition.id(), manuscript).persist();
        return edition;
    }

    private static final String WITH_ISSUE = "from Edition e join fetch e.issue i join fetch i.publication p ";

    /**
     * The edition with that id.
     *
     * @throws Refused if there is none
     */
    public static Edition withId(UUID id) {
        return Edition.<Edition>find(WITH_ISSUE + "where e.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> Refused.unknown(ResourceKind.EDITION));
    }

    /** The edition whose file has that checksum; empty where none has. */
    public static Optional<Edition> withSha256(String sha256) {
        return find(WITH_ISSUE + "where e.sha256 = ?1", sha256).firstResultOptional();
    }

    /** An issue's editions, the newest first; an issue is corrected a few times, not more than a hundred. */
    public static List<Edition> of(Issue issue) {
        return issue.editions() == 0
                ? List.of()
                : Edition.<Edition>find(WITH_ISSUE + "where e.issue = ?1 order by e.number desc", issue)
                        .page(Page.ofSize(100))
                        .list();
    }

    /**
     * A page of an issue's editions, the newest first.
     *
     * @param before only those with a lower number
     */
    public static List<Edition> of(Issue issue, int before, int most) {
        return Edition.<Edition>find(
                        WITH_ISSUE + "where e.issue = ?1 and e.number < ?2 order by e.number desc", issue, before)
                .page(Page.ofSize(most))
                .list();
    }

    /** The edition that was published last, of whatever publication; empty before the first. */
    static Optional<Edition> newest() {
        return Edition.<Edition>find("order by publishedAt desc")
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    /** The newest edition of an issue; null before the first. */
    public static @Nullable Edition latestOf(Issue issue) {
        return Edition.<Edition>find(WITH_ISSUE + "where e.issue = ?1 order by e.number desc", issue)
                .firstResult();
    }

    /** The newest edition of each of these issues, by the issue's id; those that had none are left out. */
    public static Map<UUID, Edition> latestOf(List<Issue> issues) {
        return Edition.<Edition>find(WITH_ISSUE + "where i in ?1 and e.number = i.editions", issues).stream()
                .collect(Collectors.toMap(edition -> edition.issue().id(), Function.identity()));
    }

    /**
     * The newest edition of a publication's issue for that period, or the edition with that number.
     *
     * @throws Refused if there is none
     */
    public static Edition of(String publication, YearMonth period, @Nullable Integer number) {
        var where = "where p.slug = ?1 and i.holdsPeriod = ?2 ";
        var query = number == null
                ? Edition.<Edition>find(WITH_ISSUE + where + "order by e.number desc", publication, period)
                : Edition.<Edition>find(WITH_ISSUE + where + "and e.number = ?3", publication, period, number);
        return query.page(Page.ofSize(1))
                .firstResultOptional()
                .orElseThrow(() -> Refused.unknown(ResourceKind.EDITION));
    }

    /** Part of the archive: the newest edition of each issue, by publication, the newest issue first. */
    public static List<Edition> archive(@Nullable Publication of, int skipped, int most) {
        var newest =
                "where e.number = i.editions and i.editions > 0 and i.state <> io.masthead.domain.issue.IssueState.DISCARDED ";
        var order = "order by p.createdAt, p.id, i.period desc";
        var query = of == null
                ? Edition.<Edition>find(WITH_ISSUE + newest + order)
                : Edition.<Edition>find(WITH_ISSUE + newest + "and i.publication = ?1 " + order, of);
        return query.range(skipped, skipped + most - 1).list();
    }

    void retract(String reason, Actor by) {
        retractedAt = Timestamps.now();
        retractedByName = by.name();
        retraction = reason;
    }

    /** The file. */
    public byte[] pdf() {
        return PdfFile.bytesOf(id());
    }

    /** What was printed around the texts, as it was then: names, titles, approvals. The bodies are empty, no picture is in it. */
    public Manuscript imprint() {
        return Json.read(imprint, Manuscript.class);
    }

    /** What it was made with; empty where that was not recorded yet. */
    public Optional<ToolchainFingerprint> madeWith() {
        return Optional.ofNullable(madeWith).map(it -> Json.read(it, ToolchainFingerprint.class));
    }

    /** The issue. */
    public Issue issue() {
        return issue;
    }

    /** The number, from 1. */
    public int number() {
        return number;
    }

    /** SHA-256 of the file, lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** How many pages. */
    public int pages() {
        return pages;
    }

    /** Who published it; null for the operator. */
    public @Nullable Person publishedBy() {
        return publishedBy;
    }

    /** The name of who published it, as of then. */
    public String publishedByName() {
        return publishedByName;
    }

    /** When, UTC. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** When it was retracted, UTC; null where it was not. */
    public @Nullable Instant retractedAt() {
        return retractedAt;
    }

    /** The name of who retracted it. */
    public @Nullable String retractedByName() {
        return retractedByName;
    }

    /** Why it was retracted; null where it was not. */
    public @Nullable String retraction() {
        return retraction;
    }

    /** Whether it was retracted. */
    public boolean isRetracted() {
        return retractedAt != null;
    }

    /** Whether it prints exactly these texts in this order; names, tagline and title aside, which are settings. */
    boolean printsTextsOf(List<Section> sections) {
        var printed = imprint().sections().stream()
                .map(it -> it.id() + it.contentHash())
                .toList();
        return printed.equals(
                sections.stream().map(it -> it.id() + it.contentHash()).toList());
    }

    String textHash() {
        return textHash;
    }
}
