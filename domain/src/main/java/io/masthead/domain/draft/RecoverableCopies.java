package io.masthead.domain.draft;

import io.masthead.domain.draft.RecoverableCopy.Cause;
import io.masthead.domain.draft.WorkingCopies.Typed;
import io.masthead.domain.event.Subject;
import io.masthead.domain.persistence.DatabaseClock;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps words that cannot be written, puts them back into the editor, and discards them. */
@ApplicationScoped
public class RecoverableCopies {

    @Inject
    DatabaseClock clock;

    @Inject
    Displacement displacement;

    /**
     * Keeps what a tab has and cannot write any more, in whichever state the section is. What was kept for that tab before is
     * overwritten: it is older.
     *
     * @throws Refused if the person does not write here, or the words are too long or of no revision
     */
    @Transactional
    public void keep(UUID id, EditorTab tab, Typed typed) {
        var section = Section.locked(id);
        var reasons = new ArrayList<>(DraftRules.lacksRole(tab.actor()));
        reasons.addAll(WorkingCopies.unusable(section, typed));
        Refused.ifAny(reasons, Subject.section(id));
        var now = clock.now();
        var words = new UnsavedText(typed.text(), typed.basedOn(), Set.of(tab.person()));
        RecoverableCopy.of(section, tab)
                .ifPresentOrElse(
                        older -> older.hold(words.alsoBy(older.unsaved().typists()), now),
                        () -> displacement.keep(new RecoverableCopy(
                                section, tab.reference(), words, tab.token(), Cause.NOT_KEPT, now)));
    }

    /**
     * Puts a copy into the working copy, to be gone on with. The copy stays until it is discarded or saved as it is; what
     * stood in the working copy becomes a copy itself.
     *
     * @throws Refused if there is none, the text cannot be saved now, or somebody else writes
     */
    @Transactional
    public WorkingCopy restore(UUID id, UUID copyId, EditorTab tab) {
        var section = Section.locked(id);
        var copy = RecoverableCopy.of(section, copyId);
        var now = clock.now();
        var lease = Lease.locked(id).orElse(null);
        Refused.ifAny(DraftRules.refusalsToWrite(section, lease, tab, now), Subject.section(id));
        WorkingCopy.in(id)
                .filter(old -> !old.unsaved().hasTheWordsOf(copy.unsaved()))
                .ifPresent(old -> displacement.of(section, old, Cause.REPLACED, now));
        var restored = WorkingCopy.in(id).orElse(null);
        var words = copy.unsaved().alsoBy(Set.of());
        if (restored == null) {
            restored = new WorkingCopy(id, words, tab, now);
            restored.persist();
        } else {
            restored.write(words.alsoBy(restored.unsaved().typists()), tab, now);
        }
        return restored;
    }

    /**
     * Discards a copy for good.
     *
     * @throws Refused if there is none, or it is somebody else's and the person is no publisher
     */
    @Transactional
    public void discard(UUID id, UUID copyId, EditorTab tab) {
        var section = Section.locked(id);
        Refused.ifAny(DraftRules.lacksRole(tab.actor()), Subject.section(id));
        var copy = RecoverableCopy.of(section, copyId);
        if (!copy.owner().id().equals(tab.person()) && !tab.actor().hasAny(Role.PUBLISHER)) {
            var reason = Reason.of(DraftReason.OTHERS_WORDS, copy.owner().name());
            Refused.ifAny(List.of(reason), Subject.section(id));
        }
        copy.delete();
    }
}
