package io.masthead.pdf.letter;

import java.text.BreakIterator;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Where the lines of one document may end: after spaces, hyphens, dashes and slashes, never at an apostrophe; inside
 * words by the language's patterns, at most two lines in a row and in no name.
 */
public final class LineBreaks implements LineBreakingStrategy {
    private static final int HYPHENS_IN_A_ROW = 2;

    private int hyphensInARow;
    private @Nullable Line last;

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Typesetting was interrupted.");
        }
        hyphensInARow = last != null && last.hyphenated ? hyphensInARow + 1 : 0;
        boolean divides = IdentValue.AUTO.equals(style.getHyphens()) && hyphensInARow < HYPHENS_IN_A_ROW;
        last = new Line(new Breaks(text, divides ? Hyphenation.of(language) : null));
        return last;
    }

    /** One line's candidates, as Flying Saucer asks for them. */
    private static final class Line implements BreakPointsProvider {
        private final Breaks breaks;
        private boolean hyphenated;

        Line(Breaks breaks) {
            this.breaks = breaks;
        }

        @Override
        public BreakPoint next() {
            int at = breaks.next();
            if (at == BreakIterator.DONE) {
                return BreakPoint.getDonePoint();
            }
            return breaks.insideWord() ? new Division(at, this) : new BreakPoint(at);
        }
    }

    /**
     * A place inside a word. Flying Saucer adds the hyphen's width at each candidate it passes: the first answer, while
     * it measures, is therefore none; the hyphen comes when the place is taken.
     */
    private static final class Division extends BreakPoint {
        private final Line line;
        private boolean measured;

        Division(int position, Line line) {
            super(position);
            this.line = line;
        }

        @Override
        public String getHyphen() {
            if (!measured) {
                measured = true;
                return "";
            }
            line.hyphenated = true;
            return String.valueOf(Hyphen.SOFT);
        }
    }
}
