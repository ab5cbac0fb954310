package io.masthead.domain.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the report while a file is read. Hostile files could fill it without end, so it stops listing at some point. */
public final class ReportBuilder {

    private static final int MOST_LINES = 500;

    private final List<ReportLine> lines = new ArrayList<>();
    private final Map<ImportWarning, Tally> tallies = new EnumMap<>(ImportWarning.class);
    private int unlisted;

    private record Tally(int firstLine, int count) {}

    /** Adds a line, or counts it where there are too many. */
    public void add(ReportLine line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        } else {
            unlisted++;
        }
    }

    /** Adds one of the warnings of this package. */
    public void add(ImportWarning warning, int line, String text, String... args) {
        add(ReportLine.of(line, text, warning, args));
    }

    void add(ImportWarning warning, TextLine line, String... args) {
        add(warning, line.number(), line.text(), args);
    }

    /** Counts what is not worth a line each time. */
    public void count(ImportWarning warning, int line) {
        count(warning, line, 1);
    }

    /** Counts several at once. */
    public void count(ImportWarning warning, int line, int more) {
        if (more > 0) {
            tallies.merge(
                    warning, new Tally(line, more), (seen, one) -> new Tally(seen.firstLine, seen.count + one.count));
        }
    }

    /** What was gathered, by line. */
    public List<ReportLine> lines() {
        var all = new ArrayList<>(lines);
        tallies.forEach(
                (warning, tally) -> all.add(ReportLine.of(tally.firstLine, "", warning, String.valueOf(tally.count))));
        all.sort(Comparator.comparingInt(ReportLine::line));
        if (unlisted > 0) {
            all.add(ReportLine.of(0, "", ImportWarning.MORE, String.valueOf(unlisted)));
        }
        return List.copyOf(all);
    }
}
