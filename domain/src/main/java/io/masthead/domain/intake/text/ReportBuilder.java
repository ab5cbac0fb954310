package io.masthead.domain.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the report while a text is read. Hostile files could fill it without end, so it stops listing at some point. */
final class ReportBuilder {

    private static final int MOST_LINES = 500;

    private final List<ReportLine> lines = new ArrayList<>();
    private final Map<ImportWarning, Tally> tallies = new EnumMap<>(ImportWarning.class);
    private int unlisted;

    private record Tally(int firstLine, int count) {}

    void add(ImportWarning warning, int line, String text, String... args) {
        if (lines.size() < MOST_LINES) {
            lines.add(new ReportLine(line, text, warning, List.of(args)));
        } else {
            unlisted++;
        }
    }

    void add(ImportWarning warning, TextLine line, String... args) {
        add(warning, line.number(), line.text(), args);
    }

    /** Counts what is not worth a line each time. */
    void count(ImportWarning warning, int line) {
        count(warning, line, 1);
    }

    void count(ImportWarning warning, int line, int more) {
        if (more > 0) {
            tallies.merge(
                    warning, new Tally(line, more), (seen, one) -> new Tally(seen.firstLine, seen.count + one.count));
        }
    }

    List<ReportLine> lines() {
        var all = new ArrayList<>(lines);
        tallies.forEach((warning, tally) ->
                all.add(new ReportLine(tally.firstLine, "", warning, List.of(String.valueOf(tally.count)))));
        all.sort(Comparator.comparingInt(ReportLine::line));
        if (unlisted > 0) {
            all.add(new ReportLine(0, "", ImportWarning.MORE, List.of(String.valueOf(unlisted))));
        }
        return List.copyOf(all);
    }
}
