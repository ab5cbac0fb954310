package io.masthead.domain.intake;

import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.WordChange;
import io.masthead.domain.document.docx.WordComment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read, before anything of it is stored.
 *
 * @param text what was made of it
 * @param keepsIds whether its blocks have the ids of the section that it was exported from
 * @param reading how its tracked changes were read; null for what is no Word file
 * @param changes the tracked changes
 * @param comments the comments
 */
record ReadFile<T>(
        T text, boolean keepsIds, @Nullable Reading reading, List<WordChange> changes, List<WordComment> comments) {

    /** A file that has no changes and comments. */
    static <T> ReadFile<T> plain(T text) {
        return new ReadFile<>(text, false, null, List.of(), List.of());
    }
}
