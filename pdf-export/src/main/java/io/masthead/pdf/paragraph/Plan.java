package io.masthead.pdf.paragraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The chosen breaks of one paragraph, by the piece that they are in. */
final class Plan {
    private final Map<Integer, NavigableMap<Integer, Place>> byPiece = new HashMap<>();

    Plan(List<Place> breaks) {
        for (Place place : breaks) {
            byPiece.computeIfAbsent(place.piece(), piece -> new TreeMap<>()).put(place.offset(), place);
        }
    }

    /** The next break of a piece behind an offset; null where the rest of the piece stays on its line. */
    @Nullable
    Place next(int piece, int offset) {
        var breaks = byPiece.get(piece);
        var next = breaks == null ? null : breaks.higherEntry(offset);
        return next == null ? null : next.getValue();
    }
}
