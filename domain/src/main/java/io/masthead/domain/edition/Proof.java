package io.masthead.domain.edition;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.persistence.Timestamps;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A watermarked PDF of an issue in production. The ten newest of an issue are kept. */
@Entity
@Immutable
@Table(name = "proof")
public class Proof extends BaseEntity {

    private static final int KEPT = 10;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issue_id")
    private Issue issue;

    @Column(name = "pages")
    private int pages;

    @Column(name = "made_at")
    private Instant madeAt = Timestamps.now();

    protected Proof() {}

    private Proof(Issue issue, int pages) {
        this.issue = issue;
        this.pages = pages;
    }

    /**
     * The proof with that id.
     *
     * @throws Refused if there is none, it is no longer kept, or its issue was discarded
     */
    public static Proof withId(UUID id) {
        return Proof.<Proof>find("from Proof p join fetch p.issue i join fetch i.publication where p.id = ?1", id)
                .firstResultOptional()
                .filter(proof -> !proof.issue.isDiscarded())
                .orElseThrow(() -> Refused.unknown(ResourceKind.PROOF));
    }

    static Proof store(Issue issue, Typesetter.Typeset typeset) {
        var proof = new Proof(issue, typeset.pages());
        proof.persist();
        new PdfFile(proof.id(), typeset.pdf()).persist();
        outdated(issue).forEach(old -> {
            PdfFile.deleteById(old.id());
            old.delete();
        });
        return proof;
    }

    private static List<Proof> outdated(Issue issue) {
        return Proof.<Proof>find("issue = ?1 order by madeAt desc", issue).page(Page.ofSize(2 * KEPT)).stream()
                .skip(KEPT)
                .toList();
    }

    /** The file. */
    public byte[] pdf() {
        return PdfFile.bytesOf(id());
    }

    /** The issue. */
    public Issue issue() {
        return issue;
    }

    /** How many pages. */
    public int pages() {
        return pages;
    }

    /** When it was made, UTC. */
    public Instant madeAt() {
        return madeAt;
    }
}
