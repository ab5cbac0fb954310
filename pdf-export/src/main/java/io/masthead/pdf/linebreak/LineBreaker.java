package io.masthead.pdf.linebreak;

import io.masthead.pdf.font.Hyphen;
import io.masthead.pdf.font.Hyphenation;
import io.masthead.pdf.font.MeasureSentinel;
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
 * Where the lines of one document end. In a justified paragraph the engine is offered the chosen break alone; elsewhere
 * it takes the last that fits. Places are after spaces, hyphens, dashes and slashes, inside words by the language's
 * patterns, and inside addresses where these have marks; never at an apostrophe, and in no name.
 */
public final class LineBreaker implements LineBreakingStrategy {
    private final JustifiedParagraphs paragraphs;
    private final Supplier<@Nullable Element> asked;

    /** @param asked the element whose text is broken next */
    public LineBreaker(JustifiedParagraphs paragraphs, Supplier<@Nullable Element> asked) {
        this.paragraphs = paragraphs;
        this.asked = asked;
    }

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        TimeLimit.check();
        Element element = asked.get();
        Optional<TextBreaks> planned = element == null ? Optional.empty() : paragraphs.of(element);
        return planned.map(plan -> chosen(text, plan))
                .orElseGet(() -> new Greedy(breaks(text, element, hyphenation(language, style))));
    }

    private static BreakOpportunities breaks(
            String text, @Nullable Element element, @Nullable Hyphenation hyphenation) {
        if (element == null) {
            return new BreakOpportunities(text, hyphenation);
        }
        AdjacentText beside = AdjacentText.of(element, text);
        return new BreakOpportunities(text, beside.before(), beside.after(), hyphenation);
    }

    private static @Nullable Hyphenation hyphenation(String language, CalculatedStyle style) {
        return IdentValue.AUTO.equals(style.getHyphens()) ? Hyphenation.of(language) : null;
    }

    /** The text is what is left of the whole from the line's beginning. */
    private static BreakPointsProvider chosen(String text, TextBreaks plan) {
        int offset = plan.length() - text.length();
        Breakpoint next = plan.plan().next(plan.piece(), offset);
        if (next == null) {
            return new Given(List.of(new Chosen(text.length(), false)));
        }
        int at = next.offset() - offset;
        return new Given(List.of(new Chosen(at, next.divides()), new Wall(at)));
    }

    /** Break points that are known beforehand. */
    private static final class Given implements BreakPointsProvider {
        private final Queue<BreakPoint> points;

        Given(List<BreakPoint> points) {
            this.points = new ArrayDeque<>(points);
        }

        @Override
        public BreakPoint next() {
            BreakPoint next = points.poll();
            return next == null ? BreakPoint.getDonePoint() : next;
        }
    }

    /** A place that is taken. The first hyphen asked for is measured, the later ones are set. */
    private static final class Chosen extends BreakPoint {
        private final boolean divides;
        private boolean measured;

        Chosen(int position, boolean divides) {
            super(position);
            this.divides = divides;
        }

        @Override
        public String getHyphen() {
            if (!measured) {
                measured = true;
                return String.valueOf(MeasureSentinel.FITS);
            }
            return divides ? String.valueOf(Hyphen.SOFT) : "";
        }
    }

    /** Nothing more fits on the line. */
    private static final class Wall extends BreakPoint {
        Wall(int position) {
            super(position);
        }

        @Override
        public String getHyphen() {
            return String.valueOf(MeasureSentinel.NEVER_FITS);
        }
    }

    /** Every place, for the engine to take the last that fits. */
    private static final class Greedy implements BreakPointsProvider {
        private final BreakOpportunities breaks;

        Greedy(BreakOpportunities breaks) {
            this.breaks = breaks;
        }

        @Override
        public BreakPoint next() {
            int at = breaks.next();
            if (at == BreakIterator.DONE) {
                return BreakPoint.getDonePoint();
            }
            return breaks.insideWord() ? new Division(at) : new BreakPoint(at);
        }
    }

    /** A place inside a word. The hyphen is none while the engine measures: it would be added at each place passed. */
    private static final class Division extends BreakPoint {
        private boolean measured;

        Division(int position) {
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
