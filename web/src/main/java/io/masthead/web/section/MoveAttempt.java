package io.masthead.web.section;

import io.masthead.domain.section.SectionMove;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tried on the page and was refused: nothing of it is lost.
 *
 * @param move what was tried; null where nothing was chosen
 * @param words what was typed
 * @param seen the revision on the page from which it was sent; null where the form named none
 * @param choices what was chosen, by field
 * @param stale whether the section was changed meanwhile
 * @param reasons every reason, as sentences
 */
record MoveAttempt(
        @Nullable SectionMove move,
        String words,
        @Nullable Integer seen,
        Map<String, String> choices,
        boolean stale,
        List<String> reasons) {

    /** What was typed, where it belongs into that move's form. */
    public String wordsFor(String wanted) {
        return move != null && move.name().equals(wanted) ? words : "";
    }

    public boolean chose(String wanted) {
        return move != null && move.name().equals(wanted);
    }
}
