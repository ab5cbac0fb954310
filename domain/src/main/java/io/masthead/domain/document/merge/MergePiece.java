package io.masthead.domain.document.merge;

import io.masthead.domain.document.Document;
import java.util.List;

/**
 * A part of the merged text: what stands between two meeting places, or a block at the top with those inside.
 *
 * @param text as it is where nothing is chosen, so with the words of both
 * @param conflicts the meeting places in it, in the order of the text; most often none
 */
public record MergePiece(Document text, List<MergeConflict> conflicts) {
    public MergePiece {
        conflicts = List.copyOf(conflicts);
    }
}
