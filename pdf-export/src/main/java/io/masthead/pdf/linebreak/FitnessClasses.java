package io.masthead.pdf.linebreak;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes at one breakpoint: the one with fewest demerits for each fitness class and number of hyphens in a row, since
 * these decide what the next line costs or may not do. All others are dominated, and no best paragraph goes through them.
 */
final class FitnessClasses {
    /**
     * Three hyphens one below the other are seen as a ladder. With three allowed the sample has hardly fewer loose lines.
     */
    private static final int MOST_HYPHENS_IN_A_ROW = 2;

    private final Breakpoint breakpoint;
    private final boolean endsParagraph;
    private final ParagraphShape shape;
    private final @Nullable ActiveNode[] best = new ActiveNode[(MOST_HYPHENS_IN_A_ROW + 1) * Fitness.COUNT];
    private boolean empty = true;

    FitnessClasses(Breakpoint breakpoint, boolean endsParagraph, ParagraphShape shape) {
        this.breakpoint = breakpoint;
        this.endsParagraph = endsParagraph;
        this.shape = shape;
    }

    /** Considers a line from a node to the breakpoint, whose glue has this adjustment ratio. */
    void offer(ActiveNode from, float ratio) {
        int hyphens = breakpoint.hyphenated() ? from.hyphens() + 1 : 0;
        if (hyphens > MOST_HYPHENS_IN_A_ROW) {
            return;
        }
        Fitness fitness = Fitness.of(ratio);
        double total = from.totalDemerits() + demerits(from, ratio, hyphens, fitness);
        int index = hyphens * Fitness.COUNT + fitness.index();
        ActiveNode known = best[index];
        if (known == null || total < known.totalDemerits()) {
            best[index] = new ActiveNode(breakpoint, hyphens, fitness, total, from);
            empty = false;
        }
    }

    private double demerits(ActiveNode from, float ratio, int hyphens, Fitness fitness) {
        double demerits = Demerits.of(ratio, hyphens, fitness, from.fitness());
        boolean lastOfSeveral = endsParagraph && from.breakpoint() != null && ratio >= -1;
        return lastOfSeveral ? demerits + Demerits.ofLastLine(from, breakpoint, shape) : demerits;
    }

    boolean isEmpty() {
        return empty;
    }

    void addTo(List<ActiveNode> active) {
        for (ActiveNode node : best) {
            if (node != null) {
                active.add(node);
            }
        }
    }

    /** The node with fewest demerits; null where no line was offered. */
    @Nullable
    ActiveNode fewestDemerits() {
        ActiveNode fewest = null;
        for (ActiveNode node : best) {
            if (node != null && (fewest == null || node.totalDemerits() < fewest.totalDemerits())) {
                fewest = node;
            }
        }
        return fewest;
    }
}
