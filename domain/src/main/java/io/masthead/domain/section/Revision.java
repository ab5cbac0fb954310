package io.masthead.domain.section;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.hash.ContentHash;
import io.masthead.domain.document.html.HtmlReader;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.document.html.InvalidHtml;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.staff.Person;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A section's text at one moment: numbered from 1, never changed, never deleted. */
@Entity
@Immutable
@BatchSize(size = 50)
@Table(name = "revision")
public class Revision extends BaseEntity {

    private static final Logger LOG = Logger.getLogger(Revision.class);

    /** How a revision came about. */
    public enum Origin {
        CREATED,
        SAVED,
        IMPORTED,
        RESTORED,
        CLONED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id")
    private Section section;

    @Column(name = "number")
    private int number;

    @Column(name = "title")
    private String title;

    @Column(name = "byline")
    private String byline;

    @Column(name = "body", columnDefinition = "text")
    private String body;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "words")
    private int words;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private Origin origin;

    @Column(name = "based_on")
    private @Nullable Integer basedOn;

    @Column(name = "note")
    private String note;

    @Convert(converter = AuthorsConverter.class)
    @Column(name = "authors")
    private Set<UUID> authors;

    /** The same column as its letters, for queries that look for one author. */
    @Column(name = "authors", insertable = false, updatable = false)
    private String authorIds;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saved_by")
    private @Nullable Person savedBy;

    @Column(name = "saved_at")
    private Instant savedAt = Timestamps.now();

    /** What {@link #text} has read or was made of, since reading a long text takes a while. */
    @Transient
    private transient @Nullable SectionText read;

    protected Revision() {}

    Revision(
            Section section,
            int number,
            SectionText text,
            String contentHash,
            Origin origin,
            @Nullable Integer basedOn,
            String note,
            Set<UUID> authors,
            @Nullable Person savedBy) {
        this.section = section;
        this.number = number;
        this.title = text.title();
        this.byline = text.byline();
        this.body = HtmlWriter.write(text.body());
        this.contentHash = contentHash;
        this.words = text.words();
        this.origin = origin;
        this.basedOn = basedOn;
        this.note = note;
        this.authors = new LinkedHashSet<>(authors);
        this.savedBy = savedBy;
        this.read = text;
    }

    /**
     * The revision with that number.
     *
     * @throws Refused if the section has none such
     */
    public static Revision of(Section section, int number) {
        return Revision.<Revision>find("section = ?1 and number = ?2", section, number)
                .firstResultOptional()
                .orElseThrow(() -> Refused.unknown(ResourceKind.REVISION));
    }

    /** A page of a section's revisions, the newest first, without their texts. H2 sorts by an index only if all of it is named. */
    public static List<RevisionLine> linesOf(Section section, int before, int most) {
        return find("""
                        select r.number, r.title, r.words, r.contentHash, r.origin, r.note, r.basedOn, p.subject, p.name, r.savedAt
                        from Revision r left join r.savedBy p where r.section = ?1 and r.number < ?2
                        order by r.section.id desc, r.number desc""", section, before)
                .page(Page.ofSize(most))
                .project(RevisionLine.class)
                .list();
    }

    /**
     * The text.
     *
     * @throws Refused if the stored body is not in the schema any more
     */
    public SectionText text() {
        return readable().orElseThrow(() -> new Refused(List.of(unreadable()), Subject.section(section.id())));
    }

    /** The text; empty where the stored body is not in the schema any more: somebody changed it, or an older schema wrote it. */
    public Optional<SectionText> readable() {
        if (read == null) {
            read = stored().orElse(null);
        }
        return Optional.ofNullable(read);
    }

    /** The body as HTML, as it is stored: what {@link HtmlWriter} makes of the text where that is {@link #readable}. */
    public String html() {
        return body;
    }

    /** Title and byline, which can always be read, and the body; without it where it cannot. */
    public SectionText readablePart() {
        return readable().orElseGet(() -> new SectionText(title, byline, Document.EMPTY));
    }

    /** That the stored body is not in the schema any more, and what to do then. */
    public Reason unreadable() {
        return Reason.of(SectionReason.TEXT_UNREADABLE, String.valueOf(number));
    }

    private Optional<SectionText> stored() {
        try {
            return Optional.of(new SectionText(title, byline, HtmlReader.read(body)));
        } catch (InvalidHtml changed) {
            LOG.warnf("Revision %d of section %s cannot be read: %s", number, section.id(), changed.getMessage());
            return Optional.empty();
        }
    }

    /** Whether the stored text is in the schema and still gives the recorded hash. */
    public boolean isIntact() {
        return stored().map(ContentHash::of).equals(Optional.of(contentHash));
    }

    String title() {
        return title;
    }

    /** Who the text is by, as it is printed; may be empty. */
    public String byline() {
        return byline;
    }

    /** The section that it is a revision of. */
    public Section section() {
        return section;
    }

    /** The number, from 1 without gaps. */
    public int number() {
        return number;
    }

    /** SHA-256 of the text's canonical form, lower-case hex. */
    public String contentHash() {
        return contentHash;
    }

    /** Words of the body, as a person counts them. */
    public int words() {
        return words;
    }

    /** How it came about. */
    public Origin origin() {
        return origin;
    }

    /** The number of the revision that it was made from; null for the first. */
    public @Nullable Integer basedOn() {
        return basedOn;
    }

    /** What the person who saved it wrote about it; may be empty. */
    public String note() {
        return note;
    }

    /** Everybody whose words are in it since the last approval: none of them decides on it. */
    public Set<UUID> authors() {
        return Set.copyOf(authors);
    }

    /** Who saved it; null where nobody did (an empty text made with the section). */
    public @Nullable Person savedBy() {
        return savedBy;
    }

    /** When, UTC. */
    public Instant savedAt() {
        return savedAt;
    }
}
