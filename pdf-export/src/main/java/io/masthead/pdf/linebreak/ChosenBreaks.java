package io.masthead.pdf.linebreak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The breakpoints chosen for one paragraph, by the item that they are in. */
final class ChosenBreaks {
    private final Map<Integer, NavigableMap<Integer, Breakpoint>> byItem = new HashMap<>();

    ChosenBreaks(List<Breakpoint> breakpoints) {
        for (Breakpoint breakpoint : breakpoints) {
            byItem.computeIfAbsent(breakpoint.item(), item -> new TreeMap<>()).put(breakpoint.offset(), breakpoint);
        }
    }

    /** The next one in an item behind an offset; null where the rest of the item stays on its line. */
    @Nullable
    Breakpoint next(int item, int offset) {
        var breakpoints = byItem.get(item);
        var next = breakpoints == null ? null : breakpoints.higherEntry(offset);
        return next == null ? null : next.getValue();
    }
}
