package io.masthead.web.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.merge.MergeConflict;
import io.masthead.domain.document.merge.MergePiece;
import io.masthead.domain.document.merge.TextMerge;
import io.masthead.web.merge.MergeView.ConflictViews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A part of a merged body.
 *
 * @param html with what came in; empty where its meeting places show all of it
 * @param unchanged how many words it has, where it is as the writer has it; else 0
 */
public record PieceView(String html, int unchanged, List<ConflictView> conflicts) {

    static List<PieceView> of(TextMerge merge, ConflictViews views) {
        var own = new OwnBlocks(merge);
        return merge.pieces().stream()
                .map(piece -> of(piece, own.in(piece), views.of(piece.conflicts())))
                .toList();
    }

    private static PieceView of(MergePiece piece, Document own, List<ConflictView> conflicts) {
        boolean isSame = isSame(own, piece.text());
        boolean isShown = conflicts.size() == 1
                && piece.conflicts().stream().map(MergeConflict::both).anyMatch(both -> isSame(both, piece.text()));
        return new PieceView(
                isShown ? "" : ConflictView.marked(own, piece.text()),
                isSame && conflicts.isEmpty() ? Math.max(1, piece.text().words()) : 0,
                conflicts);
    }

    private static boolean isSame(Document one, Document other) {
        return one.withoutIds().equals(other.withoutIds());
    }

    /** What the writer has where a piece stands: its own blocks, each with those behind it that the merge takes out. */
    private static final class OwnBlocks {
        private static final String FIRST = "";

        private final Map<String, List<Block>> from = new HashMap<>();

        OwnBlocks(TextMerge merge) {
            var kept = new HashSet<String>();
            merge.merged().body().blocks().forEach(block -> kept.add(block.id()));
            String last = FIRST;
            for (Block block : merge.mine().body().blocks()) {
                last = kept.contains(block.id()) ? block.id() : last;
                from.computeIfAbsent(last, none -> new ArrayList<>()).add(block);
            }
        }

        Document in(MergePiece piece) {
            var blocks = new ArrayList<>(taken(FIRST));
            piece.text().blocks().forEach(block -> blocks.addAll(taken(block.id())));
            return new Document(blocks);
        }

        private List<Block> taken(String id) {
            List<Block> blocks = from.remove(id);
            return blocks == null ? List.of() : blocks;
        }
    }
}
