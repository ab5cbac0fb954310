package io.masthead.web.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the page with moves that belong together.
 *
 * @param id tells the panels of a page apart
 * @param progress how far the open round is; null where the panel is not about one
 * @param refusal the sentence above the reasons
 * @param reasons why nothing can be done here; empty where something can
 * @param notice what cannot be offered just now; null where everything can
 */
record MovePanel(
        String id,
        String heading,
        @Nullable ReviewProgress progress,
        String refusal,
        List<String> reasons,
        List<MoveForm> forms,
        @Nullable String notice) {

    /** Whether a form of it holds the words that were typed into the form with that action. */
    boolean takesWordsOf(String action) {
        return forms.stream().anyMatch(form -> form.action().equals(action) && form.words() != null);
    }
}
