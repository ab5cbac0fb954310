package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.CharacterProtrusion;
import io.masthead.pdf.font.Hyphen;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Measures a paragraph's items and finds every breakpoint. */
final class BreakpointFinder {
    private static final String SPACES = " \n\t";

    private final List<Breakpoint> found = new ArrayList<>();
    private float width;
    private float glue;
    private char lastCharacter = ' ';

    private BreakpointFinder() {}

    /** The breakpoints in order; the last is the paragraph's end. */
    static List<Breakpoint> of(List<ParagraphItem> items) {
        BreakpointFinder finder = new BreakpointFinder();
        for (int i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case ParagraphItem.Atomic box -> finder.width += box.width();
                case ParagraphItem.Text text ->
                    finder.measure(i, text.run(), AdjacentText.of(items, i), beginsWithSpace(items, i + 1));
            }
        }
        finder.addParagraphEnd(items.size());
        return finder.found;
    }

    private static boolean beginsWithSpace(List<ParagraphItem> items, int index) {
        return index < items.size()
                && items.get(index) instanceof ParagraphItem.Text text
                && !text.run().text().isEmpty()
                && SPACES.indexOf(text.run().text().charAt(0)) >= 0;
    }

    private void measure(int item, TextRun run, AdjacentText adjacent, boolean spaceFollows) {
        RunWidths widths = new RunWidths(run);
        BreakOpportunities opportunities =
                new BreakOpportunities(run.text(), adjacent.before(), adjacent.after(), run.hyphenation());
        for (int at = opportunities.next(); at != BreakIterator.DONE; at = opportunities.next()) {
            boolean atEnd = at == run.text().length();
            if (!atEnd || (endsWithSpace(run.text()) && !spaceFollows)) {
                found.add(breakpoint(item, run, widths, at, opportunities.insideWord()));
            }
        }
        width += widths.total();
        glue += widths.totalGlue();
        lastCharacter = lastCharacter(run.text(), run.text().length());
    }

    private Breakpoint breakpoint(int item, TextRun run, RunWidths widths, int at, boolean hyphenated) {
        String text = run.text();
        int end = withoutSpaces(text, at);
        char last = hyphenated ? Hyphen.SOFT : lastCharacter(text, end);
        char next = at < text.length() ? text.charAt(at) : ' ';
        return new Breakpoint(
                item,
                at,
                hyphenated,
                width + widths.upTo(end, hyphenated),
                glue + widths.glueUpTo(end),
                width + widths.from(at),
                glue + widths.glueUpTo(at),
                protrusion(CharacterProtrusion.right(last), last, run),
                protrusion(CharacterProtrusion.left(next), next, run));
    }

    /** The last character before an offset that is no space; that of an earlier run where this has none. */
    private char lastCharacter(String text, int offset) {
        int end = withoutSpaces(text, offset);
        return end == 0 ? lastCharacter : text.charAt(end - 1);
    }

    private static int withoutSpaces(String text, int offset) {
        int end = offset;
        while (end > 0 && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static float protrusion(float share, char character, TextRun run) {
        return share == 0
                ? 0
                : share * run.dots(run.shaper().word(String.valueOf(character)).width());
    }

    private void addParagraphEnd(int items) {
        found.add(new Breakpoint(items, 0, false, width, glue, width, glue, 0, 0));
    }

    private static boolean endsWithSpace(String text) {
        return !text.isEmpty() && SPACES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
