package io.masthead.domain.draft;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.draft.RecoverableCopy.Cause;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.Section;
import io.masthead.domain.section.SectionLocks;
import io.masthead.domain.section.SectionMove;
import io.masthead.domain.section.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Saves revisions where there may be a working copy: whoever typed in the one that a text comes from is an author of the
 * revision, and the working copy is gone in the same transaction.
 */
@ApplicationScoped
public class RevisionSaves {

    /** No version that a section ever has. */
    private static final int NEVER = -1;

    @Inject
    DatabaseClock clock;

    @Inject
    Sections sections;

    @Inject
    Displacement displacement;

    @Inject
    SectionLocks locks;

    /**
     * Saves from an editor that has the lease. What counts is the revision that the text was written from: a section that
     * went to review and came back is no other text.
     *
     * @param basedOn the number of that revision; null where none was named
     * @param change how many changes the tab has counted: none of them is written any more when it comes late
     * @return the section as it stands then: at the revision that was made of it, or at a newer one that has that text already.
     *     Whoever looks later may find what others have saved since, and must not write from there
     * @throws Refused as {@link Sections#saveOnce}, or if somebody else writes
     */
    @Transactional
    public Section fromTab(UUID id, EditorTab tab, @Nullable Integer basedOn, long change, MoveRequest request) {
        var at = locked(id, tab, request);
        var section = at.section();
        var version = basedOn == null ? null : basedOn == section.headNumber() ? section.version() : NEVER;
        refuseLeased(at, version, SectionMove.SAVE, tab);
        boolean isOvertaken = at.lease().isAhead(tab, change);
        var saved = isOvertaken ? overtaken(at, tab, version, request) : saved(at, tab, version, request, null);
        if (at.lease().isHeldBy(tab)) {
            at.lease().takesChange(change);
            at.lease().renew(clock.now());
        }
        return saved.orElse(section);
    }

    /**
     * Saves from a form without scripts.
     *
     * @param version the section's version that the form was made for; null where it names none
     * @param continued when the working copy was written with which the form was filled, UTC; null where it was not
     * @return empty where the section was changed since, and what stands there now is that text
     * @throws Refused as {@link Sections#saveOnce}, or if somebody else writes
     */
    @Transactional
    public Optional<Section> fromForm(
            UUID id, EditorTab form, @Nullable Integer version, @Nullable Instant continued, MoveRequest request) {
        var at = locked(id, form, request);
        refuseLeased(at, version, SectionMove.SAVE, form);
        return saved(at, form, version, request, continued);
    }

    /**
     * Saves from a script, which needs no lease.
     *
     * @param version the section's version that it is based on; null where none was named
     * @throws Refused as {@link Sections#apply}
     */
    @Transactional
    public Section fromScript(UUID id, EditorTab script, @Nullable Integer version, MoveRequest request) {
        var at = locked(id, script, request);
        var source = source(at, script, request, null);
        var typed = request.typedBy(source.typists());
        var saved = sections.apply(at.section(), version, SectionMove.SAVE, typed, script.actor());
        source.close(displacement, at.section(), clock);
        return saved;
    }

    /**
     * What stands against a save from a form, whatever its text is.
     *
     * @param version the section's version that the form was made for; null where it names none
     * @throws Refused if there is no such section
     */
    @Transactional
    public List<Reason> refusals(UUID id, @Nullable Integer version, EditorTab form) {
        var reasons = new ArrayList<>(sections.refusals(id, version, SectionMove.SAVE, form.actor()));
        reasons.addAll(leased(Section.withId(id), form));
        return reasons;
    }

    /**
     * Changes the title alone. A working copy goes on: it is merged with the new title when it is saved.
     *
     * @param version the section's version that the form was made for; null where it names none
     * @throws Refused as {@link Sections#apply}, or if somebody else writes
     */
    @Transactional
    public Section title(UUID id, EditorTab form, @Nullable Integer version, String title) {
        var at = locked(id, form, "");
        refuseLeased(at, version, SectionMove.SAVE, form);
        var text = at.section().head().text();
        var request = MoveRequest.save(new SectionText(title, text.byline(), text.body()), Origin.SAVED, "");
        return sections.apply(at.section(), version, SectionMove.SAVE, request, form.actor());
    }

    /**
     * Brings an old revision back. A working copy goes on, as with {@link #title}.
     *
     * @param version the section's version that the form was made for; null where it names none
     * @param revision the number of the old one; null where none was named
     * @throws Refused as {@link Sections#apply}, or if somebody else writes
     */
    @Transactional
    public Section restore(UUID id, EditorTab form, @Nullable Integer version, @Nullable Integer revision) {
        var at = locked(id, form, "");
        refuseLeased(at, version, SectionMove.RESTORE, form);
        return sections.apply(at.section(), version, SectionMove.RESTORE, MoveRequest.restore(revision), form.actor());
    }

    /** That somebody else writes, so that no form of this person is saved; a hint for a page, taken without a lock. */
    @Transactional
    public List<Reason> leased(Section section, EditorTab form) {
        return DraftRules.leased(Lease.of(section).orElse(null), form, clock.now());
    }

    private LockedSection locked(UUID id, EditorTab tab, MoveRequest request) {
        return locked(id, tab, Objects.requireNonNull(request.contentHash()));
    }

    private LockedSection locked(UUID id, EditorTab tab, String hash) {
        return LockedSection.of(id, tab, hash, locks, clock);
    }

    /** What was typed after that is kept already: the working copy goes on from the revision. */
    private Optional<Section> overtaken(
            LockedSection at, EditorTab tab, @Nullable Integer version, MoveRequest request) {
        var copy = Optional.ofNullable(at.copy()).filter(it -> it.isOf(tab));
        var typists = copy.map(it -> it.unsaved().typists()).orElse(Set.of());
        var saved = sections.saveOnce(at.section(), version, request.typedBy(typists), tab.actor());
        copy.ifPresent(it -> it.goesOnFrom(at.section().headNumber()));
        return saved;
    }

    private Optional<Section> saved(
            LockedSection at,
            EditorTab tab,
            @Nullable Integer version,
            MoveRequest request,
            @Nullable Instant continued) {
        var source = source(at, tab, request, continued);
        var saved = sections.saveOnce(at.section(), version, request.typedBy(source.typists()), tab.actor());
        source.close(displacement, at.section(), clock);
        return saved;
    }

    private void refuseLeased(LockedSection at, @Nullable Integer version, SectionMove move, EditorTab tab) {
        var leased = DraftRules.leased(at.lease(), tab, clock.now());
        if (!leased.isEmpty()) {
            var id = at.section().id();
            var reasons = new ArrayList<>(sections.refusals(id, version, move, tab.actor()));
            reasons.addAll(leased);
            throw new Refused(reasons, Subject.section(id));
        }
    }

    private Source source(LockedSection at, EditorTab tab, MoveRequest request, @Nullable Instant continued) {
        var copy = at.copy();
        boolean isIt = copy != null
                && (copy.savedAt().equals(continued)
                        || copy.isOf(tab)
                        || copy.unsaved().contentHash().equals(request.contentHash()));
        boolean isLeft = copy != null && !isIt && copy.isOnlyBy(tab.person()) && !isWritten(at.lease(), tab);
        var borrowed = copy == null || isIt || isLeft
                ? Set.<UUID>of()
                : borrowed(at.section(), request, copy, continued != null);
        return new Source(isIt || isLeft ? copy : null, isLeft, borrowed, at.same());
    }

    /** Whoever typed in a working copy of which whole lines are in the text, without it being saved from there. */
    private static Set<UUID> borrowed(Section section, MoveRequest request, WorkingCopy copy, boolean wasShown) {
        var text = Objects.requireNonNull(request.text());
        var unsaved = copy.unsaved();
        boolean shared = wasShown || SharedLines.are(text, section.head().readablePart(), unsaved.text());
        return shared ? unsaved.typists() : Set.of();
    }

    private boolean isWritten(Lease lease, EditorTab tab) {
        return lease.isAlive(clock.now()) && !lease.isHeldBy(tab);
    }

    /**
     * Where a text comes from.
     *
     * @param copy the working copy that ends with the save; null where none does
     * @param differs whether it has other words, of the same person: they are kept
     * @param borrowed who typed in one that goes on, and has lines in the text
     * @param same recoverable copies of exactly the saved words
     */
    private record Source(@Nullable WorkingCopy copy, boolean differs, Set<UUID> borrowed, List<RecoverableCopy> same) {

        Set<UUID> typists() {
            var typists = new HashSet<>(borrowed);
            same.forEach(it -> typists.addAll(it.unsaved().typists()));
            if (copy != null) {
                typists.addAll(copy.unsaved().typists());
            }
            return typists;
        }

        void close(Displacement displacement, Section section, DatabaseClock clock) {
            same.forEach(RecoverableCopy::delete);
            if (copy != null && differs) {
                displacement.of(section, copy, Cause.REPLACED, clock.now());
            } else if (copy != null) {
                copy.delete();
            }
        }
    }
}
