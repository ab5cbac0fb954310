package io.masthead.domain.draft;

import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Words that are in no revision and in no working copy any more. They can be read and put back into the editor, until their
 * writer discards them, or a revision has exactly them. Of one person a section keeps the newest twenty.
 */
@Entity
@Table(name = "recoverable_copy")
public class RecoverableCopy extends BaseEntity {

    /** Nobody looks through more; the oldest of a person's go. */
    public static final int MOST = 20;

    /** How many of a section are shown, the newest. */
    private static final int SHOWN = 50;

    /** Why the words are no working copy any more. */
    public enum Cause {
        /** Somebody took over writing. */
        TAKEN_OVER,
        /** Somebody began anew from the saved text. */
        REPLACED,
        /** Somebody else discarded the working copy. */
        DISCARDED,
        /** The text could not be written any more when they were sent: it is in review, or somebody else writes. */
        NOT_KEPT
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id", updatable = false)
    private Section section;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", updatable = false)
    private Person owner;

    @Embedded
    private UnsavedText unsaved;

    @Column(name = "tab")
    private String tab;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private Cause cause;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected RecoverableCopy() {}

    RecoverableCopy(Section section, WorkingCopy displaced, Cause cause, Instant now) {
        this(section, displaced.writer(), displaced.unsaved(), displaced.tab(), cause, now);
    }

    RecoverableCopy(Section section, Person owner, UnsavedText unsaved, String tab, Cause cause, Instant now) {
        this.section = section;
        this.owner = owner;
        this.tab = tab;
        this.cause = cause;
        hold(unsaved, now);
    }

    /** The newest fifty of a section, the newest first. */
    public static List<RecoverableCopy> of(Section section) {
        return RecoverableCopy.<RecoverableCopy>find("""
                        from RecoverableCopy c join fetch c.owner where c.section = ?1
                        order by c.keptAt desc, c.id desc""", section)
                .page(0, SHOWN)
                .list();
    }

    /**
     * The section's copy with that id.
     *
     * @throws Refused if there is none
     */
    public static RecoverableCopy of(Section section, UUID id) {
        return RecoverableCopy.<RecoverableCopy>find("section = ?1 and id = ?2", section, id)
                .firstResultOptional()
                .orElseThrow(() -> Refused.unknown(ResourceKind.COPY));
    }

    /** What was kept for that tab already: its newer words are put in the place of the older. */
    static Optional<RecoverableCopy> of(Section section, EditorTab tab) {
        return find(
                        "section = ?1 and owner.id = ?2 and tab = ?3 order by keptAt desc",
                        section,
                        tab.person(),
                        tab.token())
                .firstResultOptional();
    }

    /** All of a person's, the newest first. */
    static List<RecoverableCopy> ownedBy(Section section, Person owner) {
        return list("section = ?1 and owner = ?2 order by keptAt desc, id desc", section, owner);
    }

    final void hold(UnsavedText words, Instant now) {
        unsaved = words;
        contentHash = words.contentHash();
        keptAt = now;
    }

    /** The same words, kept once more: it is as new as that copy, and of everybody who typed in either. */
    void hold(RecoverableCopy same) {
        hold(same.unsaved.alsoBy(unsaved.typists()), same.keptAt);
    }

    Section section() {
        return section;
    }

    String contentHash() {
        return contentHash;
    }

    /** Whose words they are: who wrote in them last. */
    public Person owner() {
        return owner;
    }

    /** The words. */
    public UnsavedText unsaved() {
        return unsaved;
    }

    /** Why they are no working copy any more. */
    public Cause cause() {
        return cause;
    }

    /** Since when, UTC. */
    public Instant keptAt() {
        return keptAt;
    }
}
