package io.masthead.domain.draft;

import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is typed in a section and is no revision yet: one a section, whose id it has. It is overwritten every few seconds, is
 * in no history, and goes when it is saved.
 */
@Entity
@Table(name = "working_copy")
public class WorkingCopy extends BaseEntity {

    @Embedded
    private UnsavedText unsaved;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "writer_id")
    private Person writer;

    @Column(name = "tab")
    private String tab;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected WorkingCopy() {}

    WorkingCopy(UUID section, UnsavedText unsaved, EditorTab tab, Instant now) {
        super(section);
        write(unsaved, tab, now);
    }

    /** What is typed in that section and not saved; empty where nothing is. */
    public static Optional<WorkingCopy> of(Section section) {
        return find("from WorkingCopy w join fetch w.writer where w.id = ?1", section.id())
                .firstResultOptional();
    }

    /**
     * The section, without its text, and what is typed in it, both in one question: {@link #in} need not ask then.
     *
     * @throws Refused if there is no such section, or it was dropped, or its issue discarded
     */
    static Section sectionOf(UUID id) {
        return getEntityManager().createQuery("""
                        select s, w from Section s join fetch s.issue i left join WorkingCopy w on w.id = s.id
                        where s.id = ?1 and s.dropped = false
                        and i.state <> io.masthead.domain.issue.IssueState.DISCARDED""", Object[].class).setParameter(1, id).getResultList().stream()
                .map(row -> (Section) row[0])
                .findFirst()
                .orElseThrow(() -> Refused.unknown(ResourceKind.SECTION));
    }

    static Optional<WorkingCopy> in(UUID section) {
        return findByIdOptional(section);
    }

    final void write(UnsavedText words, EditorTab by, Instant now) {
        unsaved = words;
        writer = by.reference();
        tab = by.token();
        savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** A revision was saved of what was typed before. */
    void goesOnFrom(int revision) {
        unsaved = unsaved.from(revision);
    }

    /** The tab goes on with it: what it writes next is in the place of these words, and is theirs as well. */
    void continueIn(EditorTab next) {
        tab = next.token();
    }

    /** Whether it was written in that tab, or is continued there. A script and a form go on with what the same person wrote. */
    boolean isOf(EditorTab other) {
        return tab.equals(other.token()) && (other.isTab() || isBy(other.person()));
    }

    String tab() {
        return tab;
    }

    boolean isOfTab(String token) {
        return !token.isEmpty() && tab.equals(token);
    }

    /** Whether that person wrote in it last. */
    public boolean isBy(UUID person) {
        return writer.id().equals(person);
    }

    /** Whether nobody but that person wrote in it. */
    boolean isOnlyBy(UUID person) {
        return unsaved.typists().equals(Set.of(person));
    }

    /** The words. */
    public UnsavedText unsaved() {
        return unsaved;
    }

    /** Who wrote in it last. */
    public Person writer() {
        return writer;
    }

    /** When it was written, UTC by the database's clock. */
    public Instant savedAt() {
        return savedAt;
    }
}
