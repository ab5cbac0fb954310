package io.masthead.web.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a new running order from the numbers that were typed beside the old one. */
final class RunningOrderInput {

    private RunningOrderInput() {}

    private record Ranked<T>(T item, double place) {}

    /** What got a smaller number goes before whatever stands there, what got a larger one behind it. */
    static <T> List<T> ordered(List<T> now, List<Integer> typed) {
        var ranked = new ArrayList<Ranked<T>>();
        for (int i = 0; i < now.size(); i++) {
            int wanted = i < typed.size() ? typed.get(i) : i + 1;
            ranked.add(new Ranked<>(now.get(i), wanted + 0.5 * Integer.signum(wanted - (i + 1))));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::place));
        return ranked.stream().map(Ranked::item).toList();
    }

    /** Moves one by so many places, no farther than the ends. */
    static <T> List<T> moved(List<T> now, T item, int by) {
        var order = new ArrayList<>(now);
        int from = order.indexOf(item);
        if (from >= 0) {
            order.remove(from);
            order.add(Math.clamp(from + (long) by, 0, order.size()), item);
        }
        return order;
    }
}
