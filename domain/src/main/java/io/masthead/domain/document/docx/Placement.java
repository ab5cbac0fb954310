package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says to what was met in the text in which block it stands, or in the nearest one where its own paragraph is gone. */
final class Placement {
    private final List<BlockPosition> waiting = new ArrayList<>();
    private @Nullable BlockDraft last;

    void placed(BlockPosition place, BlockDraft block) {
        place.is(block);
        waiting.forEach(it -> it.is(block));
        waiting.clear();
        last = block;
    }

    /** The paragraph says nothing: what stands in it belongs to the next one. */
    void nowhere(BlockPosition place) {
        waiting.add(place);
    }

    /** No paragraph follows: what still waits belongs to the last one. */
    void end() {
        if (last != null) {
            placed(new BlockPosition(), last);
        }
    }

    /** What no paragraph of here could take. */
    List<BlockPosition> homeless() {
        return waiting;
    }
}
