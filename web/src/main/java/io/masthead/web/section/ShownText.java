package io.masthead.web.section;

import io.masthead.domain.draft.WorkingCopy;
import io.masthead.domain.staff.Actor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which text the editor's form is filled with, where there is a working copy. */
enum ShownText {
    /** One's own unsaved words, or else the text as it is saved. */
    OWN,
    UNSAVED,
    SAVED;

    /** As the address names it. */
    static ShownText of(@Nullable String text) {
        return switch (text) {
            case "unsaved" -> UNSAVED;
            case "saved" -> SAVED;
            case null, default -> OWN;
        };
    }

    boolean isOf(WorkingCopy copy, Actor actor) {
        return this == UNSAVED || (this == OWN && copy.isBy(Objects.requireNonNull(actor.person())));
    }
}
