package io.masthead.domain.document.diff;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts runs that follow each other at places counted over all of them, from the left to the right. */
final class RunSlices {
    private final List<TextRun> runs;
    private int run;
    private int startOfRun;
    private int at;

    RunSlices(List<TextRun> runs) {
        this.runs = List.copyOf(runs);
    }

    String text() {
        return runs.stream().map(TextRun::text).collect(Collectors.joining());
    }

    /** What stands between the last cut and this one: most often a part of one run. */
    List<Inline> upTo(int end) {
        if (at < end && end <= startOfRun + runs.get(run).text().length()) {
            return List.of(piece(end));
        }
        var pieces = new ArrayList<Inline>();
        while (at < end) {
            pieces.add(piece(end));
        }
        return List.copyOf(pieces);
    }

    private Inline piece(int end) {
        TextRun here = runs.get(run);
        int endOfRun = startOfRun + here.text().length();
        int cut = Math.min(end, endOfRun);
        var piece = new TextRun(here.text().substring(at - startOfRun, cut - startOfRun), here.marks());
        at = cut;
        if (cut == endOfRun) {
            startOfRun = endOfRun;
            run++;
        }
        return piece;
    }
}
