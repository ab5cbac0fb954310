package io.masthead.pdf.paragraph;

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
    /** Ratios up to which lines may be loose; the next is tried where one gives no breaks or a stub of a last line. */
    private static final float[] TOLERANCES = {1.6f, 3.2f, Float.MAX_VALUE};

    private final List<Place> places;
    private final Measure measure;
    private final float tolerance;
    private final boolean takesAnything;

    private List<Way> open = new ArrayList<>();

    private OptimumFit(List<Place> places, Measure measure, float tolerance) {
        this.places = places;
        this.measure = measure;
        this.tolerance = tolerance;
        this.takesAnything = tolerance == Float.MAX_VALUE;
    }

    /** The places at which lines end, the paragraph's end not among them. */
    static List<Place> of(List<Place> places, Measure measure) {
        Way best = null;
        for (float tolerance : TOLERANCES) {
            Way way = new OptimumFit(places, measure, tolerance).best();
            if (way != null && (best == null || way.cost() < best.cost())) {
                best = way;
            }
            if (best != null && best.cost() < BestWays.STUB) {
                return breaks(best);
            }
        }
        return breaks(requireNonNull(best));
    }

    private @Nullable Way best() {
        open.add(Way.BEGINNING);
        for (Place place : places.subList(0, places.size() - 1)) {
            ending(place, false).addTo(open);
            if (open.isEmpty()) {
                return null;
            }
        }
        return ending(places.getLast(), true).cheapest();
    }

    /** The best ways whose line ends at the place. Ways that are too long for it stay open no longer. */
    private BestWays ending(Place place, boolean end) {
        BestWays ending = new BestWays(place, end, measure);
        List<Way> fitting = new ArrayList<>(open.size());
        for (Way way : open) {
            float ratio = measure.ratio(way, place, end);
            if (ratio >= -1) {
                fitting.add(way);
                if (ratio <= tolerance) {
                    ending.offer(way, ratio);
                }
            }
        }
        if (takesAnything && fitting.isEmpty() && ending.isEmpty()) {
            open.forEach(way -> ending.offer(way, measure.overfull(way, place)));
            fitting = ending.isEmpty() ? open : fitting;
        }
        open = fitting;
        return ending;
    }

    private static List<Place> breaks(Way end) {
        Deque<Place> breaks = new ArrayDeque<>();
        for (Way way = end.before(); way != null && way.place() != null; way = way.before()) {
            breaks.addFirst(way.place());
        }
        return List.copyOf(breaks);
    }
}
