package io.masthead.pdf.linebreak;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The breaks that make all lines of a paragraph look best together (Knuth and Plass, Breaking Paragraphs into Lines,
 * 1981): every way of breaking is weighed by how far each line's spaces are from their natural width, by divided words,
 * and by a loose line beside a tight one.
 */
final class OptimumFit {
    /** Ratios up to which lines may be loose; the next is tried only where a looser line could make less of a cost. */
    private static final float[] TOLERANCES = {1.6f, 3.2f, Float.MAX_VALUE};

    /** A line this empty is too loose for every tolerance but the last, as is any that begins behind it. */
    private static final float EMPTY_SHARE = 0.45f;

    private final List<Breakpoint> places;
    private final ParagraphShape measure;
    private final float tolerance;
    private final boolean takesAnything;

    private final List<ActiveNode> open = new ArrayList<>();

    private OptimumFit(List<Breakpoint> places, ParagraphShape measure, float tolerance) {
        this.places = places;
        this.measure = measure;
        this.tolerance = tolerance;
        this.takesAnything = tolerance == Float.MAX_VALUE;
    }

    /** The places at which lines end, the paragraph's end not among them. */
    static List<Breakpoint> of(List<Breakpoint> places, ParagraphShape measure) {
        ActiveNode best = null;
        for (float tolerance : TOLERANCES) {
            ActiveNode way = new OptimumFit(places, measure, tolerance).best();
            if (way != null && (best == null || way.cost() < best.cost())) {
                best = way;
            }
            if (best != null && best.cost() <= FitnessClasses.leastCost(tolerance)) {
                return breaks(best);
            }
        }
        return breaks(requireNonNull(best));
    }

    private @Nullable ActiveNode best() {
        open.add(ActiveNode.BEGINNING);
        for (Breakpoint place : places.subList(0, places.size() - 1)) {
            FitnessClasses ending = ending(place, false);
            if (ending != null) {
                ending.addTo(open);
            }
            if (open.isEmpty()) {
                return null;
            }
        }
        FitnessClasses ending = ending(places.getLast(), true);
        return ending == null ? null : ending.cheapest();
    }

    /** The best ways whose line ends at the place, if any. Ways that are too long for it stay open no longer. */
    private @Nullable FitnessClasses ending(Breakpoint place, boolean end) {
        FitnessClasses ending = null;
        int kept = 0;
        int seen = 0;
        while (seen < open.size() && (end || takesAnything || !isTooEmpty(open.get(seen), place))) {
            ActiveNode way = open.get(seen++);
            float ratio = measure.ratio(way, place, end);
            if (ratio >= -1) {
                open.set(kept++, way);
                if (ratio <= tolerance) {
                    ending = ending == null ? new FitnessClasses(place, end, measure) : ending;
                    ending.offer(way, ratio);
                }
            }
        }
        if (takesAnything && kept == 0 && ending == null) {
            return overfull(place, end);
        }
        if (kept < seen) {
            open.subList(kept, seen).clear();
        }
        return ending;
    }

    /** What takes any line takes one that stands out, where there is no other; the ways stay open where even that is none. */
    private @Nullable FitnessClasses overfull(Breakpoint place, boolean end) {
        FitnessClasses ending = new FitnessClasses(place, end, measure);
        open.forEach(way -> ending.offer(way, measure.overfull(way, place)));
        if (ending.isEmpty()) {
            return null;
        }
        open.clear();
        return ending;
    }

    /** Ways are in the order of their lines' beginnings. */
    private boolean isTooEmpty(ActiveNode way, Breakpoint place) {
        return place.end() - way.start() < EMPTY_SHARE * measure.width();
    }

    private static List<Breakpoint> breaks(ActiveNode end) {
        Deque<Breakpoint> breaks = new ArrayDeque<>();
        for (ActiveNode way = end.before(); way != null && way.place() != null; way = way.before()) {
            breaks.addFirst(way.place());
        }
        return List.copyOf(breaks);
    }
}
