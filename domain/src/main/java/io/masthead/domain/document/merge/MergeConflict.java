package io.masthead.domain.document.merge;

import io.masthead.domain.document.Document;

/**
 * A place where both texts have changed the same: a block, or the title or byline.
 *
 * @param id names it among the conflicts of a merge; letters, digits, dots and hyphens, the same whenever the same three
 *     texts are merged
 * @param base the place as both found it; empty where there was nothing
 * @param mine the place as the writer has it; empty where it was taken out
 * @param theirs the place as it was saved meanwhile; empty where it was taken out
 * @param both the place as it stands where nothing is chosen
 */
public record MergeConflict(String id, Kind kind, Document base, Document mine, Document theirs, Document both) {
    /** What meets. */
    public enum Kind {
        /** Both changed the title. */
        TITLE,
        /** Both changed the byline. */
        BYLINE,
        /** Both changed the same words. */
        WORDS,
        /** Both changed what kind of block it is, its marks or other attributes. */
        FORM,
        /** The writer changed what was removed meanwhile. */
        REMOVED_BY_THEM,
        /** The writer removed what was changed meanwhile. */
        REMOVED_BY_ME
    }
}
