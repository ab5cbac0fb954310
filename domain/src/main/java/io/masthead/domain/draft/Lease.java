package io.masthead.domain.draft;

import io.masthead.domain.persistence.BaseEntity;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Says that somebody is writing in a section: one tab of one person. It has the section's id, and ends when the tab gives it
 * back, or when nothing was heard of the tab for two minutes by the database's clock. Its row stays, for the next who writes.
 */
@Entity
@Table(name = "lease")
public class Lease extends BaseEntity {

    /** After so long a silence nobody writes any more, and anybody may. */
    public static final Duration SILENCE = Duration.ofMinutes(2);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "holder_id")
    private Person holder;

    @Column(name = "tab")
    private String tab;

    @Column(name = "since")
    private Instant since;

    @Column(name = "renewed_at")
    private Instant renewedAt;

    @Column(name = "change_number")
    private long changeNumber;

    protected Lease() {}

    Lease(UUID section, EditorTab tab, Instant now) {
        super(section);
        begin(tab, now);
    }

    /** The lease on that section, locked until the transaction ends; empty where nobody has one. */
    static Optional<Lease> locked(UUID section) {
        return lockedAnew(Lease.class, section, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One that nobody has, so that whoever saves next can lock its row together with the section. */
    static Lease free(UUID section, EditorTab tab, Instant now) {
        var free = new Lease(section, tab, now);
        free.release();
        free.persist();
        return free;
    }

    /** The row was locked: what the transaction has read of it before is read anew. */
    static void wasLocked(UUID section) {
        refreshIfRead(Lease.class, section);
    }

    /** Who writes in that section now, or did last without giving the lease back; empty where nobody does. */
    public static Optional<Lease> of(Section section) {
        return find("from Lease l join fetch l.holder where l.id = ?1 and l.tab <> ''", section.id())
                .firstResultOptional();
    }

    final void begin(EditorTab newTab, Instant now) {
        holder = newTab.reference();
        tab = newTab.token();
        since = now;
        renewedAt = now;
        changeNumber = 0;
    }

    void renew(Instant now) {
        renewedAt = now;
    }

    /** The tab gives it back; from now on nobody writes. */
    void release() {
        tab = "";
    }

    /** The same person writes on in the next page of the same window, or in another. */
    void moveTo(EditorTab next, Instant now) {
        tab = next.token();
        renewedAt = now;
        changeNumber = 0;
    }

    /** Whether a change with that number is newer than what is stored; remembers it. */
    boolean takesChange(long number) {
        boolean newer = number > changeNumber;
        changeNumber = Math.max(number, changeNumber);
        return newer;
    }

    /** Whether that tab has counted further than to that number in what it sent: what says so comes too late. */
    boolean isAhead(EditorTab of, long number) {
        return isHeldBy(of) && changeNumber > number;
    }

    /** Whether that tab of that person has it. */
    public boolean isHeldBy(EditorTab other) {
        return isHeldBy(other.person()) && tab.equals(other.token());
    }

    /** Whether that person has it, in whichever tab. */
    public boolean isHeldBy(UUID person) {
        return holder.id().equals(person);
    }

    /** Whether it was taken over without scripts, so that no tab renews it. */
    public boolean isOfForm() {
        return EditorTab.isForm(tab);
    }

    /** Whether somebody writes: the tab has it, and something was heard of the tab in the last two minutes. */
    public boolean isAlive(Instant now) {
        return !isReleased() && now.isBefore(renewedAt.plus(SILENCE));
    }

    boolean isReleased() {
        return tab.isEmpty();
    }

    /** Who writes. */
    public Person holder() {
        return holder;
    }

    String tab() {
        return tab;
    }

    /** Since when, UTC. */
    public Instant since() {
        return since;
    }
}
