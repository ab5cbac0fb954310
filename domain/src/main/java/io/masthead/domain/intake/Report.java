package io.masthead.domain.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the report while a text is read. Hostile files could fill it without end, so it stops listing at some point. */
final class Report {

    private static final int MOST_LINES = 500;

    private final List<ReportLine> lines = new ArrayList<>();
    private final Map<Remark, Tally> tallies = new EnumMap<>(Remark.class);
    private int unlisted;

    private record Tally(int firstLine, int count) {}

    void add(Remark remark, int line, String text, String... args) {
        if (lines.size() < MOST_LINES) {
            lines.add(new ReportLine(line, text, remark, List.of(args)));
        } else {
            unlisted++;
        }
    }

    void add(Remark remark, Line line, String... args) {
        add(remark, line.number(), line.text(), args);
    }

    /** Counts what is not worth a line each time. */
    void count(Remark remark, int line) {
        count(remark, line, 1);
    }

    void count(Remark remark, int line, int more) {
        if (more > 0) {
            tallies.merge(
                    remark, new Tally(line, more), (seen, one) -> new Tally(seen.firstLine, seen.count + one.count));
        }
    }

    List<ReportLine> lines() {
        var all = new ArrayList<>(lines);
        tallies.forEach((remark, tally) ->
                all.add(new ReportLine(tally.firstLine, "", remark, List.of(String.valueOf(tally.count)))));
        all.sort(Comparator.comparingInt(ReportLine::line));
        if (unlisted > 0) {
            all.add(new ReportLine(0, "", Remark.MORE, List.of(String.valueOf(unlisted))));
        }
        return List.copyOf(all);
    }
}
