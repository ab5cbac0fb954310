package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.FitSentinel;
import io.masthead.pdf.font.Hyphen;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.limit.TimeLimit;
import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Tells the engine where the lines of one document end. In a justified paragraph it is offered the chosen breakpoint alone;
 * elsewhere it gets every opportunity and takes the last that fits.
 */
public final class LineBreaker implements LineBreakingStrategy {
    private final JustifiedParagraphs paragraphs;
    private final Supplier<@Nullable Element> current;

    /**
     * Breaks the lines of one document.
     *
     * @param current the element whose text the engine breaks next
     */
    public LineBreaker(JustifiedParagraphs paragraphs, Supplier<@Nullable Element> current) {
        this.paragraphs = paragraphs;
        this.current = current;
    }

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        TimeLimit.check();
        Element element = current.get();
        Optional<TextBreaks> chosen = element == null ? Optional.empty() : paragraphs.breaksOf(element);
        return chosen.map(breaks -> next(text, breaks))
                .orElseGet(() -> new EveryOpportunity(opportunities(text, element, hyphenation(language, style))));
    }

    private static BreakOpportunities opportunities(
            String text, @Nullable Element element, @Nullable Hyphenation hyphenation) {
        if (element == null) {
            return new BreakOpportunities(text, hyphenation);
        }
        AdjacentText adjacent = AdjacentText.of(element, text);
        return new BreakOpportunities(text, adjacent.before(), adjacent.after(), hyphenation);
    }

    private static @Nullable Hyphenation hyphenation(String language, CalculatedStyle style) {
        return IdentValue.AUTO.equals(style.getHyphens()) ? Hyphenation.of(language) : null;
    }

    /** The chosen breakpoint of the line that begins with the text, which is what is left of the whole. */
    private static BreakPointsProvider next(String text, TextBreaks breaks) {
        int offset = breaks.length() - text.length();
        Breakpoint next = breaks.breaks().next(breaks.item(), offset);
        if (next == null) {
            return new Listed(List.of(new Taken(text.length(), false)));
        }
        int at = next.offset() - offset;
        return new Listed(List.of(new Taken(at, next.hyphenated()), new Refused(at)));
    }

    /** Points that are known beforehand. */
    private static final class Listed implements BreakPointsProvider {
        private final Queue<BreakPoint> points;

        Listed(List<BreakPoint> points) {
            this.points = new ArrayDeque<>(points);
        }

        @Override
        public BreakPoint next() {
            BreakPoint next = points.poll();
            return next == null ? BreakPoint.getDonePoint() : next;
        }
    }

    /** A point that the engine finds to fit. The first hyphen that it asks for is measured, the later ones are set. */
    private static final class Taken extends BreakPoint {
        private final boolean hyphenated;
        private boolean measured;

        Taken(int position, boolean hyphenated) {
            super(position);
            this.hyphenated = hyphenated;
        }

        @Override
        public String getHyphen() {
            if (!measured) {
                measured = true;
                return String.valueOf(FitSentinel.FITS);
            }
            return hyphenated ? String.valueOf(Hyphen.SOFT) : "";
        }
    }

    /** A point that the engine finds not to fit, so that it goes back to the one before. */
    private static final class Refused extends BreakPoint {
        Refused(int position) {
            super(position);
        }

        @Override
        public String getHyphen() {
            return String.valueOf(FitSentinel.NEVER_FITS);
        }
    }

    /** Every opportunity, for the engine to take the last that fits. */
    private static final class EveryOpportunity implements BreakPointsProvider {
        private final BreakOpportunities opportunities;

        EveryOpportunity(BreakOpportunities opportunities) {
            this.opportunities = opportunities;
        }

        @Override
        public BreakPoint next() {
            int at = opportunities.next();
            if (at == BreakIterator.DONE) {
                return BreakPoint.getDonePoint();
            }
            return opportunities.insideWord() ? new InsideWord(at) : new BreakPoint(at);
        }
    }

    /** A point inside a word. It has no hyphen while the engine measures, which would add one at each point passed. */
    private static final class InsideWord extends BreakPoint {
        private boolean measured;

        InsideWord(int position) {
            super(position);
        }

        @Override
        public String getHyphen() {
            if (!measured) {
                measured = true;
                return "";
            }
            return String.valueOf(Hyphen.SOFT);
        }
    }
}
