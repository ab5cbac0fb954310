package io.masthead.domain.document.merge;

import io.masthead.domain.document.Document;
import java.util.Optional;

/**
 * Three texts, where a paragraph that one side only cut in two, while the other wrote in it, is cut at the same words in the
 * base and in the other side: each half finds what became of it. Who wrote across the cut is left alone, and meets it.
 */
record CarriedCuts(Document base, Document mine, Document theirs) {

    /** A text that is cut more often was written anew. */
    private static final int MOST = 200;

    /** The same texts with the cuts of either side in the two that do not have them. */
    static CarriedCuts of(Document base, Document mine, Document theirs) {
        var texts = new CarriedCuts(base, mine, theirs);
        for (int i = 0; i < MOST; i++) {
            var next = texts.withOneMore();
            if (next.isEmpty()) {
                return texts;
            }
            texts = next.get();
        }
        return texts;
    }

    private Optional<CarriedCuts> withOneMore() {
        return withOneOf(mine, theirs)
                .map(cut -> new CarriedCuts(cut.base(), mine, cut.other()))
                .or(() -> withOneOf(theirs, mine).map(cut -> new CarriedCuts(cut.base(), cut.other(), theirs)));
    }

    /** The base and the side that did not cut. */
    private record Both(Document base, Document other) {}

    private Optional<Both> withOneOf(Document side, Document other) {
        return BlockCut.in(side, base).stream()
                .filter(cut -> cut.isNewsTo(base, other))
                .flatMap(cut -> cut
                        .made(base, cut.at())
                        .flatMap(old -> cut.placeIn(base, other)
                                .flatMap(at -> cut.made(other, at))
                                .map(now -> new Both(old, now)))
                        .stream())
                .findFirst();
    }
}
