package io.masthead.pdf.linebreak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The chosen breaks of one paragraph, by the piece that they are in. */
final class ChosenBreaks {
    private final Map<Integer, NavigableMap<Integer, Breakpoint>> byPiece = new HashMap<>();

    ChosenBreaks(List<Breakpoint> breaks) {
        for (Breakpoint place : breaks) {
            byPiece.computeIfAbsent(place.piece(), piece -> new TreeMap<>()).put(place.offset(), place);
        }
    }

    /** The next break of a piece behind an offset; null where the rest of the piece stays on its line. */
    @Nullable
    Breakpoint next(int piece, int offset) {
        var breaks = byPiece.get(piece);
        var next = breaks == null ? null : breaks.higherEntry(offset);
        return next == null ? null : next.getValue();
    }
}
