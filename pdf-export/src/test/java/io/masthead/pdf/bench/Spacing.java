package io.masthead.pdf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the spaces of filled lines are like, as multiples of their natural width. */
final class Spacing {
    private static final double LOOSE = 1.5;

    private final List<Double> spaces = new ArrayList<>();
    private int lines;
    private int loose;
    private int divided;

    void line(List<Double> spacesOfTheLine, boolean endsInAHyphen) {
        double mean = spacesOfTheLine.stream().mapToDouble(it -> it).average().orElse(1);
        spaces.addAll(spacesOfTheLine);
        lines++;
        loose += mean > LOOSE ? 1 : 0;
        divided += endsInAHyphen ? 1 : 0;
    }

    String row(String name) {
        if (lines == 0) {
            return "| %s | no filled line found | | | | |".formatted(name);
        }
        double mean = spaces.stream().mapToDouble(it -> it).average().orElse(0);
        double variance = spaces.stream()
                .mapToDouble(it -> (it - mean) * (it - mean))
                .average()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.1f | %.1f |",
                name,
                lines,
                mean,
                Math.sqrt(variance),
                100.0 * loose / lines,
                100.0 * divided / lines);
    }
}
