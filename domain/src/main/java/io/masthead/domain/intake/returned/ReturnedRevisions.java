package io.masthead.domain.intake.returned;

import io.masthead.domain.document.merge.TextMerge;
import io.masthead.domain.draft.EditorTab;
import io.masthead.domain.draft.RevisionSaves;
import io.masthead.domain.event.Subject;
import io.masthead.domain.refusal.Reason;
import io.masthead.domain.refusal.Refused;
import io.masthead.domain.section.MoveRequest;
import io.masthead.domain.section.Revision.Origin;
import io.masthead.domain.section.Section;
import io.masthead.domain.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Saves what came back where nobody is there to be asked. */
@ApplicationScoped
public class ReturnedRevisions {

    @Inject
    RevisionSaves saves;

    /**
     * Puts a guest's changes into the newest text, as one revision by whoever hands them in; the note names the guest. A file in
     * which nothing was changed makes none.
     *
     * @param basedOn the version of the section that they were handed in for
     * @throws Refused if what they have changed was changed here too, or the section cannot be saved now
     */
    @Transactional
    public Section save(UUID id, int basedOn, ReturnedText returned, Actor actor) {
        var section = Section.withId(id);
        var merge =
                TextMerge.of(returned.before(), returned.text(), section.head().text());
        if (!merge.isClean()) {
            var places = String.valueOf(merge.conflicts().size());
            throw new Refused(List.of(Reason.of(ReturnedReason.MEETS, places)), Subject.section(id));
        }
        var note = returned.note(section.issue().publication().locale());
        var request = MoveRequest.save(merge.merged(), Origin.IMPORTED, note);
        return saves.fromForm(id, EditorTab.none(actor), basedOn, null, request).orElseGet(() -> Section.withId(id));
    }
}
