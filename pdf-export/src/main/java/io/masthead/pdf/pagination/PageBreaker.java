package io.masthead.pdf.pagination;

import io.masthead.pdf.limit.TimeLimit;
import io.masthead.pdf.pagination.FlowItem.BreakPenalty;
import io.masthead.pdf.pagination.FlowItem.Kind;
import io.masthead.pdf.pagination.FlowItem.PartStart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the breaks between all pages together, as those between lines are chosen in a paragraph (Plass, Optimal pagination
 * techniques for automatic typesetting systems, 1981): pages are full, end on the same line as the page that they face, and
 * part neither a heading from its text nor a line from its paragraph.
 */
final class PageBreaker {
    /**
     * So many sequences of pages are followed further, the best: a beam search, as floats and footnotes make too many states
     * for all. With three, 4 of the sample's 11 pages end otherwise; with a hundred none.
     */
    private static final int BEAM_WIDTH = 12;

    /** A page more lines short is no candidate where a fuller one may end; with two, no page of our issues changes. */
    private static final float MOST_LINES_SHORT = 6;

    private final List<FlowItem> flow;
    private final PageGeometry geometry;
    private final int bodyStart;
    private final int colophonStart;

    private PageBreaker(List<FlowItem> flow, PageGeometry geometry) {
        this.flow = flow;
        this.geometry = geometry;
        this.bodyStart = startOf(PartStart.BODY, flow, 0);
        this.colophonStart = startOf(PartStart.COLOPHON, flow, flow.size());
    }

    /** The pages of a flow; throws CancellationException when the thread is interrupted. */
    static List<ComposedPage> pages(List<FlowItem> flow, PageGeometry geometry) {
        return pages(new PageBreaker(flow, geometry).best());
    }

    private static int startOf(PartStart part, List<FlowItem> flow, int otherwise) {
        for (int i = 0; i < flow.size(); i++) {
            if (flow.get(i).starts() == part) {
                return i;
            }
        }
        return otherwise;
    }

    private @Nullable PageSequence best() {
        List<PageSequence> sequences = List.of(PageSequence.BEGINNING);
        PageSequence best = null;
        while (!sequences.isEmpty()) {
            TimeLimit.check();
            Map<Remainder, PageSequence> next = new LinkedHashMap<>();
            for (PageSequence sequence : sequences) {
                for (PageCandidate page : candidates(sequence.remainder())) {
                    PageSequence longer = sequence.followedBy(page, demerits(sequence, page));
                    if (!longer.remainder().isEmpty(flow.size())) {
                        next.merge(longer.remainder(), longer, PageSequence::better);
                    } else {
                        best = best == null ? longer : PageSequence.better(best, longer);
                    }
                }
            }
            sequences = beam(next, best);
        }
        return best;
    }

    private double demerits(PageSequence before, PageCandidate page) {
        boolean colophon = before.remainder().next() >= colophonStart;
        return colophon ? PageDemerits.inColophon(page) : PageDemerits.after(before, page);
    }

    private static List<PageSequence> beam(Map<Remainder, PageSequence> sequences, @Nullable PageSequence best) {
        return sequences.values().stream()
                .filter(sequence -> best == null || sequence.demerits() < best.demerits())
                .sorted(Comparator.comparingDouble(PageSequence::demerits)
                        .thenComparing(sequence -> sequence.remainder().next(), Comparator.reverseOrder()))
                .limit(BEAM_WIDTH)
                .toList();
    }

    /** The pages that may come next, the fullest first. */
    private List<PageCandidate> candidates(Remainder remainder) {
        if (!remainder.floats().isEmpty() && remainder.floats().getFirst().kind() == Kind.LANDSCAPE) {
            return List.of(LandscapePage.candidate(remainder, geometry));
        }
        PageType type = remainder.next() < bodyStart ? PageType.COVER : PageType.BODY;
        PageComposer composer = PageComposer.compose(flow, geometry, type, remainder);
        List<PageCandidate> candidates = new ArrayList<>();
        boolean mayEnd = false;
        for (FeasiblePageEnd end : composer.ends().reversed()) {
            PageCandidate candidate = candidate(composer, end);
            if (mayEnd && candidate.linesShort() > MOST_LINES_SHORT) {
                break;
            }
            candidates.add(candidate);
            mayEnd |= end.penalty() != BreakPenalty.FORBIDDEN;
        }
        return candidates;
    }

    private PageCandidate candidate(PageComposer composer, FeasiblePageEnd end) {
        int shortfall = composer.shortfall(end);
        int stretch = VerticalGlue.stretch(composer.items(end), geometry);
        int stretched = VerticalGlue.stretched(composer.items(end), geometry, shortfall);
        float linesShort = end.raggedBottom() ? 0 : Math.max(0, shortfall - stretched) / (float) geometry.line();
        boolean adjusted = !end.raggedBottom() && linesShort == 0 && stretch > 0;
        double stretchRatio = adjusted ? (double) shortfall / stretch : 0;
        Remainder left = new Remainder(end.next(), end.floats(), end.footnotes().carriedOver());
        return new PageCandidate(
                () -> composer.page(end),
                left,
                linesShort,
                PageDemerits.of(end, linesShort, stretchRatio),
                end.raggedBottom());
    }

    private static List<ComposedPage> pages(@Nullable PageSequence best) {
        Deque<ComposedPage> pages = new ArrayDeque<>();
        for (PageSequence sequence = best;
                sequence != null && sequence.last() != null;
                sequence = sequence.previous()) {
            pages.addFirst(sequence.last().page().get());
        }
        return List.copyOf(pages);
    }
}
