package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.CharacterProtrusion;
import io.masthead.pdf.font.Hyphen;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Measures a paragraph's runs and finds every place at which a line may end. */
final class BreakpointFinder {
    private static final String SPACES = " \n\t";

    private final List<Breakpoint> found = new ArrayList<>();
    private float width;
    private float spaces;
    private char lastMark = ' ';

    private BreakpointFinder() {}

    /** The places in order; the last is the paragraph's end. */
    static List<Breakpoint> of(List<ParagraphItem> pieces) {
        BreakpointFinder places = new BreakpointFinder();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case ParagraphItem.Fixed fixed -> places.width += fixed.width();
                case ParagraphItem.Text text ->
                    places.run(i, text.run(), AdjacentText.of(pieces, i), opensWithSpace(pieces, i + 1));
            }
        }
        places.end(pieces.size());
        return places.found;
    }

    private static boolean opensWithSpace(List<ParagraphItem> pieces, int next) {
        return next < pieces.size()
                && pieces.get(next) instanceof ParagraphItem.Text text
                && !text.run().text().isEmpty()
                && SPACES.indexOf(text.run().text().charAt(0)) >= 0;
    }

    private void run(int number, TextRun run, AdjacentText beside, boolean spaceFollows) {
        RunWidths widths = new RunWidths(run);
        BreakOpportunities breaks =
                new BreakOpportunities(run.text(), beside.before(), beside.after(), run.hyphenation());
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            boolean atEnd = at == run.text().length();
            if (!atEnd || (endsWithSpace(run.text()) && !spaceFollows)) {
                found.add(place(number, run, widths, at, breaks.insideWord()));
            }
        }
        width += widths.total();
        spaces += widths.totalSpaces();
        lastMark = markBefore(run.text(), run.text().length());
    }

    /** The last character before a place that is no space; the last of the run before where there is none in this. */
    private char markBefore(String text, int at) {
        int last = at;
        while (last > 0 && SPACES.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last == 0 ? lastMark : text.charAt(last - 1);
    }

    private Breakpoint place(int number, TextRun run, RunWidths widths, int at, boolean divides) {
        String text = run.text();
        int last = at;
        while (last > 0 && SPACES.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        char ends = divides ? Hyphen.SOFT : markBefore(text, last);
        char begins = at < text.length() ? text.charAt(at) : ' ';
        return new Breakpoint(
                number,
                at,
                divides,
                width + widths.upTo(last, divides),
                spaces + widths.spacesUpTo(last),
                width + widths.from(at),
                spaces + widths.spacesUpTo(at),
                hang(CharacterProtrusion.right(ends), ends, run),
                hang(CharacterProtrusion.left(begins), begins, run));
    }

    private static float hang(float share, char mark, TextRun run) {
        return share == 0
                ? 0
                : share * run.dots(run.kerning().word(String.valueOf(mark)).width());
    }

    private void end(int runs) {
        found.add(new Breakpoint(runs, 0, false, width, spaces, width, spaces, 0, 0));
    }

    private static boolean endsWithSpace(String text) {
        return !text.isEmpty() && SPACES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
