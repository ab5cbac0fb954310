package io.masthead.pdf.linebreak;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The breakpoints with which all lines of a paragraph together have fewest demerits (Knuth and Plass, Breaking Paragraphs
 * into Lines, 1981): from every active node, a line is tried to every breakpoint that it can reach.
 */
final class OptimumFit {
    /**
     * Adjustment ratios up to which lines may be stretched, pass by pass, as TeX's pretolerance and tolerance are (ratios
     * of 1 and 1.26 there, badness 100 and 200). Up to the first, spaces are less than twice as wide as by nature; the last
     * takes any line.
     */
    private static final float[] TOLERANCES = {1.6f, 3.2f, Float.MAX_VALUE};

    /** Lines below this share of the width are too loose for all tolerances but the last: they need not be measured. */
    private static final float LEAST_FILLED = 0.45f;

    private final List<Breakpoint> breakpoints;
    private final ParagraphShape shape;
    private final float tolerance;
    private final boolean lastPass;

    /** In the order of their lines' beginnings. */
    private final List<ActiveNode> active = new ArrayList<>();

    private OptimumFit(List<Breakpoint> breakpoints, ParagraphShape shape, float tolerance) {
        this.breakpoints = breakpoints;
        this.shape = shape;
        this.tolerance = tolerance;
        this.lastPass = tolerance == Float.MAX_VALUE;
    }

    /**
     * The breakpoints at which lines end, the paragraph's end not among them. A further pass is made only where a looser
     * line could have fewer demerits than what was found.
     */
    static List<Breakpoint> of(List<Breakpoint> breakpoints, ParagraphShape shape) {
        ActiveNode best = null;
        for (float tolerance : TOLERANCES) {
            ActiveNode end = new OptimumFit(breakpoints, shape, tolerance).best();
            if (end != null && (best == null || end.totalDemerits() < best.totalDemerits())) {
                best = end;
            }
            if (best != null && best.totalDemerits() <= Demerits.atLeast(tolerance)) {
                return chosen(best);
            }
        }
        return chosen(requireNonNull(best));
    }

    /** The node at the paragraph's end; null where the tolerance is too low to get there. */
    private @Nullable ActiveNode best() {
        active.add(ActiveNode.BEGINNING);
        for (Breakpoint breakpoint : breakpoints.subList(0, breakpoints.size() - 1)) {
            FitnessClasses reached = linesTo(breakpoint, false);
            if (reached != null) {
                reached.addTo(active);
            }
            if (active.isEmpty()) {
                return null;
            }
        }
        FitnessClasses reached = linesTo(breakpoints.getLast(), true);
        return reached == null ? null : reached.fewestDemerits();
    }

    /** Tries a line from every active node; nodes from which it is overfull are active no longer. */
    private @Nullable FitnessClasses linesTo(Breakpoint breakpoint, boolean end) {
        FitnessClasses reached = null;
        int kept = 0;
        int seen = 0;
        while (seen < active.size() && (end || lastPass || isFilled(active.get(seen), breakpoint))) {
            ActiveNode node = active.get(seen++);
            float ratio = shape.adjustmentRatio(node, breakpoint, end);
            if (ratio >= -1) {
                active.set(kept++, node);
                if (ratio <= tolerance) {
                    reached = reached == null ? new FitnessClasses(breakpoint, end, shape) : reached;
                    reached.offer(node, ratio);
                }
            }
        }
        if (lastPass && kept == 0 && reached == null) {
            return overfullLinesTo(breakpoint, end);
        }
        if (kept < seen) {
            active.subList(kept, seen).clear();
        }
        return reached;
    }

    /**
     * Where no line fits in the last pass, an overfull one is taken; the nodes stay active where not even that is
     * allowed.
     */
    private @Nullable FitnessClasses overfullLinesTo(Breakpoint breakpoint, boolean end) {
        FitnessClasses reached = new FitnessClasses(breakpoint, end, shape);
        active.forEach(node -> reached.offer(node, shape.overfullRatio(node, breakpoint)));
        if (reached.isEmpty()) {
            return null;
        }
        active.clear();
        return reached;
    }

    /** Lines from the nodes behind one from which it is not are shorter still. */
    private boolean isFilled(ActiveNode node, Breakpoint breakpoint) {
        return breakpoint.lineEnd() - node.lineStart() >= LEAST_FILLED * shape.width();
    }

    private static List<Breakpoint> chosen(ActiveNode end) {
        Deque<Breakpoint> chosen = new ArrayDeque<>();
        for (ActiveNode node = end.previous(); node != null && node.breakpoint() != null; node = node.previous()) {
            chosen.addFirst(node.breakpoint());
        }
        return List.copyOf(chosen);
    }
}
