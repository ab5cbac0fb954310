package io.masthead.domain.check.style;

import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.publication.Publication;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A name as a publication spells it. A spelling stands in the list once, approved or as a variant. */
@Entity
@Table(name = "approved_spelling")
public class ApprovedSpelling extends BaseEntity {

    /** The most names of a publication. */
    public static final int MOST = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id", updatable = false)
    @SuppressWarnings("UnusedVariable") // queries name it
    private Publication publication;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SpellingKind kind;

    @Column(name = "approved")
    private String approved;

    @Column(name = "variants")
    private String variants;

    @Version
    @Column(name = "version")
    private long version;

    protected ApprovedSpelling() {}

    ApprovedSpelling(Publication publication, SpellingEntry entry) {
        this.publication = publication;
        apply(entry);
    }

    final void apply(SpellingEntry entry) {
        kind = Objects.requireNonNull(entry.kind());
        approved = entry.approved();
        variants = String.join("\n", entry.variants());
    }

    /** The names of a publication by their spelling, at most {@link #MOST}. */
    public static List<ApprovedSpelling> of(Publication publication) {
        return list("publication = ?1 order by approved", publication);
    }

    /** The publication, of which the list is to be changed: another change waits until this one has ended. */
    static Publication locked(String slug) {
        return lockedAnew(Publication.class, Publication.named(slug).id(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refused.unknown(ResourceKind.PUBLICATION));
    }

    /**
     * The name with that id.
     *
     * @throws Refused if the publication has none such
     */
    static ApprovedSpelling withId(Publication publication, UUID id) {
        return ApprovedSpelling.<ApprovedSpelling>find("publication = ?1 and id = ?2", publication, id)
                .firstResultOptional()
                .orElseThrow(() -> Refused.unknown(ResourceKind.SPELLING));
    }

    /** What it is of. */
    public SpellingKind kind() {
        return kind;
    }

    /** The spelling that is printed. */
    public String approved() {
        return approved;
    }

    /** The spellings that are not wanted. */
    public List<String> variants() {
        return List.of(variants.split("\n", -1));
    }

    /** What a change must be based on. */
    public long version() {
        return version;
    }

    /** The name as rules look for it. */
    public ApprovedName name() {
        return new ApprovedName(approved, variants());
    }

    SpellingEntry entry() {
        return new SpellingEntry(kind, approved, variants());
    }
}
