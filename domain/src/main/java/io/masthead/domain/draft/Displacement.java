package io.masthead.domain.draft;

import io.masthead.domain.draft.RecoverableCopy.Cause;
import io.masthead.domain.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Puts unsaved words aside, so that others can be written in their place. */
@ApplicationScoped
class Displacement {

    /** Makes a recoverable copy of the working copy, which is gone then. Words that a revision has need none. */
    void of(Section section, WorkingCopy displaced, Cause cause, Instant now) {
        keep(new RecoverableCopy(section, displaced, cause, now));
        displaced.delete();
        WorkingCopy.flush();
    }

    /** Keeps a copy, unless its owner has one of the same words, or they are saved; beyond twenty their oldest go. */
    void keep(RecoverableCopy copy) {
        if (!copy.contentHash().equals(copy.section().contentHash())) {
            var owned = RecoverableCopy.ownedBy(copy.section(), copy.owner());
            owned.stream()
                    .filter(old -> old.contentHash().equals(copy.contentHash()))
                    .findFirst()
                    .ifPresentOrElse(same -> same.hold(copy), () -> add(copy, owned));
        }
    }

    private static void add(RecoverableCopy copy, List<RecoverableCopy> owned) {
        copy.persist();
        owned.stream().skip(RecoverableCopy.MOST - 1L).forEach(RecoverableCopy::delete);
    }
}
