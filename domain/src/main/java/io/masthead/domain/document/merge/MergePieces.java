package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.merge.BodyMerge.Part;
import java.util.ArrayList;
import java.util.List;

/** Cuts a merged body into pieces: neighbours without meeting places are one. */
final class MergePieces {
    private final List<MergePiece> pieces = new ArrayList<>();
    private final List<Block> plain = new ArrayList<>();

    private MergePieces() {}

    /** The pieces of a body that those parts are the parts of, before its blocks were given ids. */
    static List<MergePiece> of(List<Part> parts, Document body) {
        var cut = new MergePieces();
        int start = 0;
        for (Part part : parts) {
            int end = start + part.blocks().size();
            cut.add(body.blocks().subList(start, end), part.conflicts());
            start = end;
        }
        cut.endPlain();
        return List.copyOf(cut.pieces);
    }

    private void add(List<Block> blocks, List<MergeConflict> conflicts) {
        if (conflicts.isEmpty()) {
            plain.addAll(blocks);
        } else {
            endPlain();
            pieces.add(new MergePiece(new Document(blocks), conflicts));
        }
    }

    private void endPlain() {
        if (!plain.isEmpty()) {
            pieces.add(new MergePiece(new Document(plain), List.of()));
            plain.clear();
        }
    }
}
