package io.masthead.domain.draft;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.draft.RecoverableCopy.Cause;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.refusal.GeneralReason;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.refusal.ResourceKind;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes working copies: every few seconds, so that it takes few statements, and leaves no row in the trail. The tab that has
 * the lease locks that alone; whoever comes without one locks the section first.
 */
@ApplicationScoped
public class WorkingCopies {

    @Inject
    DatabaseClock clock;

    @Inject
    Leases leases;

    @Inject
    Displacement displacement;

    /**
     * What was typed.
     *
     * @param text the words
     * @param basedOn the number of the revision that they were written from; an old one is taken, and found when it is saved
     * @param change how many changes the tab has counted; what comes late and is older than what is stored is let go. A script
     *     counts none
     */
    public record Typed(SectionText text, int basedOn, long change) {}

    /**
     * Writes the working copy. Words of another tab that are not continued in this one become a recoverable copy.
     *
     * @return empty where that change was late, and the working copy it was meant for is saved already
     * @throws Refused if the text cannot be saved now, somebody else writes, or the words are too long or of no revision
     */
    @Transactional
    public Optional<WorkingCopy> write(UUID id, EditorTab tab, Typed typed) {
        var now = clock.now();
        if (!tab.isTab()) {
            var section = Section.locked(id);
            var lease = Lease.locked(id).orElse(null);
            var reasons = new ArrayList<>(DraftRules.refusalsToWrite(section, lease, tab, now));
            reasons.addAll(unusable(section, typed));
            Refused.ifAny(reasons, Subject.section(id));
            return Optional.of(written(section, tab, typed, now));
        }
        var lease = leases.renew(id, tab);
        Section section = Section.findById(id);
        Refused.ifAny(unusable(section, typed), Subject.section(id));
        return lease.takesChange(typed.change()) ? Optional.of(written(section, tab, typed, now)) : WorkingCopy.in(id);
    }

    /**
     * Goes on with a working copy that somebody else has left, or the same person in another tab. One that was written since it
     * was seen is left alone: what is written next makes it a recoverable copy.
     *
     * @param seen when the working copy was written that the tab shows, UTC
     * @throws Refused if there is none, or as {@link #write}
     */
    @Transactional
    public WorkingCopy goOn(UUID id, EditorTab tab, Instant seen) {
        leases.acquire(id, tab, null);
        var copy = WorkingCopy.in(id).orElseThrow(() -> Refused.unknown(ResourceKind.WORKING_COPY));
        if (copy.savedAt().equals(seen)) {
            copy.continueIn(tab);
        }
        return copy;
    }

    /**
     * Discards the working copy, in whichever state the section is. What others have typed in it becomes a recoverable copy.
     *
     * @param change how many changes the tab has counted; what was written after that stays
     * @throws Refused if there is none, or somebody else writes
     */
    @Transactional
    public void discard(UUID id, EditorTab tab, long change) {
        var section = Section.locked(id);
        var now = clock.now();
        var lease = Lease.locked(id).orElse(null);
        Refused.ifAny(DraftRules.lacksRole(tab.actor()), Subject.section(id));
        var copy = WorkingCopy.in(id).orElseThrow(() -> Refused.unknown(ResourceKind.WORKING_COPY));
        Refused.ifAny(DraftRules.leased(lease, tab, now), Subject.section(id));
        if (lease != null && lease.isAhead(tab, change)) {
            return;
        }
        if (lease != null && lease.isHeldBy(tab)) {
            lease.takesChange(change);
        }
        if (copy.isOnlyBy(tab.person())) {
            copy.delete();
        } else {
            displacement.of(section, copy, Cause.DISCARDED, now);
        }
    }

    /** Why those words cannot be kept at all. */
    static List<Reason> unusable(Section section, Typed typed) {
        var reasons = new ArrayList<>(DraftRules.problems(typed.text()));
        int newest = section.headNumber();
        if (typed.basedOn() < 1 || typed.basedOn() > newest) {
            reasons.add(Reason.ofField(GeneralReason.OUT_OF_RANGE, "basedOn", "1", String.valueOf(newest)));
        }
        return reasons;
    }

    private WorkingCopy written(Section section, EditorTab tab, Typed typed, Instant now) {
        var own = new UnsavedText(typed.text(), typed.basedOn(), Set.of(tab.person()));
        var old = WorkingCopy.in(section.id());
        if (old.isEmpty()) {
            return begun(section, own, tab, now);
        }
        var copy = old.get();
        if (copy.isOf(tab) || copy.unsaved().hasTheWordsOf(own)) {
            copy.write(own.alsoBy(copy.unsaved().typists()), tab, now);
            return copy;
        }
        var typists = copy.unsaved().typists();
        displacement.of(section, copy, Cause.REPLACED, now);
        // nobody knows what a script has read before it wrote
        return begun(section, tab.isTab() ? own : own.alsoBy(typists), tab, now);
    }

    private static WorkingCopy begun(Section section, UnsavedText unsaved, EditorTab tab, Instant now) {
        var copy = new WorkingCopy(section.id(), unsaved, tab, now);
        copy.persist();
        return copy;
    }
}
