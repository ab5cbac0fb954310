package io.masthead.pdf.linebreak;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cheapest way of each kind to one place: kinds differ in what they forbid or cost the next line. */
final class FitnessClasses {
    static final int NORMAL = 1;
    private static final int FITNESSES = 4;
    private static final int HYPHENS_IN_A_ROW = 2;

    private static final double OVERFULL = 1e30;
    private static final double HYPHEN = 200;
    private static final double SECOND_HYPHEN = 6_000;
    private static final double UNEVEN = 4_000;
    /** As much as a line with a ratio of 3: whatever is looser is worse than a runt. */
    private static final double RUNT = 7_300_000;

    private static final float SHORTEST_LAST_LINE = 0.1f;

    private final Breakpoint place;
    private final boolean end;
    private final ParagraphShape measure;
    private final @Nullable ActiveNode[] best = new ActiveNode[(HYPHENS_IN_A_ROW + 1) * FITNESSES];
    private boolean empty = true;

    FitnessClasses(Breakpoint place, boolean end, ParagraphShape measure) {
        this.place = place;
        this.end = end;
        this.measure = measure;
    }

    /** What a line costs at least whose spaces are beyond the ratio. */
    static double leastCost(float ratio) {
        double bad = bad(ratio, 0);
        return bad * bad;
    }

    /** Offers a way whose next line ends at the place with spaces of this ratio. */
    void offer(ActiveNode way, float ratio) {
        int hyphens = place.divides() ? way.hyphens() + 1 : 0;
        if (hyphens > HYPHENS_IN_A_ROW) {
            return;
        }
        int fitness = fitness(ratio);
        double cost = way.cost() + cost(way, ratio, hyphens, fitness);
        int kind = hyphens * FITNESSES + fitness;
        ActiveNode known = best[kind];
        if (known == null || cost < known.cost()) {
            best[kind] = new ActiveNode(place, hyphens, fitness, cost, way);
            empty = false;
        }
    }

    boolean isEmpty() {
        return empty;
    }

    void addTo(List<ActiveNode> open) {
        for (ActiveNode way : best) {
            if (way != null) {
                open.add(way);
            }
        }
    }

    @Nullable
    ActiveNode cheapest() {
        ActiveNode cheapest = null;
        for (ActiveNode way : best) {
            if (way != null && (cheapest == null || way.cost() < cheapest.cost())) {
                cheapest = way;
            }
        }
        return cheapest;
    }

    private double cost(ActiveNode way, float ratio, int hyphens, int fitness) {
        if (ratio < -1) {
            return OVERFULL * -ratio;
        }
        double bad = bad(ratio, hyphens);
        double cost = bad * bad;
        if (hyphens > 1) {
            cost += SECOND_HYPHEN;
        }
        if (Math.abs(fitness - way.fitness()) > 1) {
            cost += UNEVEN;
        }
        return end && way.place() != null ? cost + lastLine(way) : cost;
    }

    private static double bad(float ratio, int hyphens) {
        double distance = Math.abs(ratio);
        return 1 + 100 * distance * distance * distance + (hyphens > 0 ? HYPHEN : 0);
    }

    /** A last line shorter than an eye expects, or that begins with the rest of a word, or has nothing else. */
    private double lastLine(ActiveNode way) {
        boolean divided = way.hyphens() > 0;
        boolean aWord = place.spacesBefore() == way.spaces();
        boolean isShort = place.end() - way.start() < SHORTEST_LAST_LINE * measure.width();
        return (isShort || (divided && aWord) ? RUNT : 0) + (divided ? SECOND_HYPHEN : 0);
    }

    private static int fitness(float ratio) {
        if (ratio < -0.5f) {
            return 0;
        }
        return ratio <= 0.5f ? NORMAL : ratio <= 1 ? 2 : 3;
    }
}
