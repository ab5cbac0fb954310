package io.masthead.domain.draft;

import io.masthead.domain.draft.RecoverableCopy.Cause;
import io.masthead.domain.event.DomainEvent;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionMove;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may write in a section: gives leases, renews them, and passes them on. */
@ApplicationScoped
public class Leases {

    @Inject
    DatabaseClock clock;

    @Inject
    LeaseLocks locks;

    @Inject
    Displacement displacement;

    @Inject
    Event<DomainEvent> events;

    /**
     * Begins to write, or goes on. A lease that has ended in silence is taken over.
     *
     * @param before what the page called itself that stood in the same window before, where that was left; else null
     * @throws Refused if the text cannot be saved now, or somebody writes: somebody else, or the same person in another tab
     */
    @Transactional
    public Lease acquire(UUID id, EditorTab tab, @Nullable String before) {
        var section = Section.locked(id);
        var now = clock.now();
        var lease = Lease.locked(id).orElse(null);
        if (lease != null && before != null && lease.isHeldBy(tab.before(before))) {
            Refused.ifAny(section.refusals(SectionMove.SAVE, tab.actor()), Subject.section(id));
            return moved(lease, tab, now);
        }
        Refused.ifAny(DraftRules.refusalsToWrite(section, lease, tab, now), Subject.section(id));
        return held(section, lease, tab, now);
    }

    /**
     * Says that the tab still writes. Where it has no lease, it is as if it began.
     *
     * @throws Refused as {@link #acquire}
     */
    @Transactional
    public Lease renew(UUID id, EditorTab tab) {
        return locks.ofHolderAtOnce(id, tab)
                .map(lease -> renewed(id, lease, tab))
                .orElseGet(() -> acquire(id, tab, null));
    }

    private Lease renewed(UUID id, Lease lease, EditorTab tab) {
        var section = WorkingCopy.sectionOf(id);
        var now = clock.now();
        Refused.ifAny(DraftRules.refusalsToWrite(section, lease, tab, now), Subject.section(id));
        lease.renew(now);
        return lease;
    }

    /** Ends the tab's lease; does nothing where it has none. */
    @Transactional
    public void release(UUID id, EditorTab tab) {
        locks.ofHolder(id, tab).ifPresent(Lease::release);
    }

    /**
     * Writes from now on, whoever wrote before: a publisher at once, anybody once nothing was heard for two minutes, and
     * everybody in the place of another tab of their own. The unsaved words of somebody else become a recoverable copy.
     *
     * @throws Refused if the text cannot be saved now, or somebody else writes and the person is no publisher
     */
    @Transactional
    public Lease takeOver(UUID id, EditorTab tab) {
        var section = Section.locked(id);
        var now = clock.now();
        var lease = Lease.locked(id).orElse(null);
        Refused.ifAny(DraftRules.refusalsToTakeOver(section, lease, tab, now), Subject.section(id));
        return held(section, lease, tab, now);
    }

    private Lease held(Section section, @Nullable Lease lease, EditorTab tab, Instant now) {
        if (lease == null) {
            var first = new Lease(section.id(), tab, now);
            first.persist();
            return first;
        }
        if (lease.isHeldBy(tab)) {
            lease.renew(now);
        } else if (lease.isReleased()) {
            lease.begin(tab, now);
        } else if (lease.isHeldBy(tab.person())) {
            return moved(lease, tab, now);
        } else {
            passOn(section, lease, tab, now);
        }
        return lease;
    }

    private static Lease moved(Lease lease, EditorTab tab, Instant now) {
        WorkingCopy.in(lease.id()).filter(copy -> copy.isOfTab(lease.tab())).ifPresent(copy -> copy.continueIn(tab));
        lease.moveTo(tab, now);
        return lease;
    }

    private void passOn(Section section, Lease lease, EditorTab tab, Instant now) {
        var from = lease.holder().name();
        var unsaved = WorkingCopy.in(section.id()).filter(copy -> copy.isOfTab(lease.tab()));
        unsaved.ifPresent(copy -> displacement.of(section, copy, Cause.TAKEN_OVER, now));
        lease.begin(tab, now);
        events.fire(new LeaseTakenOver(tab.actor(), section.id(), from, unsaved.isPresent()));
    }
}
