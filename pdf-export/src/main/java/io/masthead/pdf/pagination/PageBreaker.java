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
 * Chooses the ends of all pages together, as lines are chosen in a paragraph: pages are full, end on the same line as the
 * page that they face, and part neither a heading from its text nor a line from its paragraph.
 */
final class PageBreaker {
    /** So many ways are followed from page to page. */
    private static final int WAYS = 12;

    private static final float SHORTEST = 6;
    private static final double SHORT = 100;
    private static final double STRETCHED = 12;
    private static final double DIVIDED = 25;
    private static final double UNEVEN_SPREAD = 60;
    private static final double LATE_FIGURE = 30;
    private static final double AGAINST_THE_RULES = 1e6;
    private static final double PAGE = 20;

    private final List<FlowItem> column;
    private final PageGeometry geometry;
    private final int bodyStart;
    private final int colophonStart;

    private PageBreaker(List<FlowItem> column, PageGeometry geometry) {
        this.column = column;
        this.geometry = geometry;
        this.bodyStart = startOf(PartStart.BODY, column, 0);
        this.colophonStart = startOf(PartStart.COLOPHON, column, column.size());
    }

    /** The pages of a column; throws CancellationException when the thread is interrupted. */
    static List<ComposedPage> of(List<FlowItem> column, PageGeometry geometry) {
        return new PageBreaker(column, geometry).best();
    }

    private static int startOf(PartStart part, List<FlowItem> column, int otherwise) {
        for (int i = 0; i < column.size(); i++) {
            if (column.get(i).begins() == part) {
                return i;
            }
        }
        return otherwise;
    }

    /** A way of making the pages so far. */
    private record PageSequence(
            @Nullable PageSequence before, @Nullable PageCandidate cut, Remainder rest, int pages, double cost) {
        boolean done(int strips) {
            return rest.next() == strips
                    && rest.moved().isEmpty()
                    && rest.carried().isEmpty();
        }
    }

    private List<ComposedPage> best() {
        List<PageSequence> ways = List.of(new PageSequence(null, null, Remainder.ALL, 0, 0));
        PageSequence best = null;
        while (!ways.isEmpty()) {
            TimeLimit.check();
            Map<Remainder, PageSequence> next = new LinkedHashMap<>();
            for (PageSequence way : ways) {
                for (PageCandidate cut : cuts(way)) {
                    PageSequence longer =
                            new PageSequence(way, cut, cut.rest(), way.pages() + 1, way.cost() + cost(way, cut));
                    if (!longer.done(column.size())) {
                        next.merge(longer.rest(), longer, PageBreaker::cheaper);
                    } else {
                        best = best == null ? longer : cheaper(best, longer);
                    }
                }
            }
            ways = cheapest(next, best);
        }
        return pages(best);
    }

    private static PageSequence cheaper(PageSequence one, PageSequence other) {
        return other.cost() < one.cost() ? other : one;
    }

    private static List<PageSequence> cheapest(Map<Remainder, PageSequence> ways, @Nullable PageSequence best) {
        return ways.values().stream()
                .filter(way -> best == null || way.cost() < best.cost())
                .sorted(Comparator.comparingDouble(PageSequence::cost)
                        .thenComparing(way -> way.rest().next(), Comparator.reverseOrder()))
                .limit(WAYS)
                .toList();
    }

    private List<PageCandidate> cuts(PageSequence way) {
        Remainder rest = way.rest();
        if (!rest.moved().isEmpty() && rest.moved().getFirst().kind() == Kind.WIDE) {
            return List.of(LandscapePage.cut(rest, geometry));
        }
        PageType kind = rest.next() < bodyStart ? PageType.COVER : PageType.BODY;
        PageComposer filling = PageComposer.of(column, geometry, kind, rest);
        var endings = filling.endings();
        List<PageCandidate> cuts = new ArrayList<>();
        boolean good = false;
        for (int i = endings.size() - 1; i >= 0; i--) {
            PageCandidate cut = cut(filling, endings.get(i));
            if (good && cut.shortLines() > SHORTEST) {
                break;
            }
            cuts.add(cut);
            good |= endings.get(i).before() != BreakPenalty.NEVER;
        }
        return cuts;
    }

    private PageCandidate cut(PageComposer filling, PageComposer.Ending ending) {
        int lacking = filling.lacking(ending);
        int stretch = VerticalGlue.take(filling.items(ending), geometry);
        int taken = VerticalGlue.taken(filling.items(ending), geometry, lacking);
        float shortLines = ending.free() ? 0 : Math.max(0, lacking - taken) / (float) geometry.line();
        double cost = PAGE
                + SHORT * shortLines * shortLines
                + LATE_FIGURE * ending.moved().size();
        if (!ending.free() && shortLines == 0 && lacking != 0 && stretch > 0) {
            double ratio = (double) lacking / stretch;
            cost += STRETCHED * ratio * ratio;
        }
        cost += switch (ending.before()) {
            case NEVER -> AGAINST_THE_RULES;
            case COSTLY -> DIVIDED;
            case FREE, ALWAYS -> 0;
        };
        Remainder rest =
                new Remainder(ending.next(), ending.moved(), ending.foot().carried());
        return new PageCandidate(() -> filling.made(ending), rest, shortLines, cost, ending.free());
    }

    /**
     * What a page costs behind the one that it may face: page 1 is a right one. What a colophon needs costs nothing: an
     * edition's is longer than a proof's, and the pages before it are the same all the same.
     */
    private double cost(PageSequence way, PageCandidate cut) {
        if (way.rest().next() >= colophonStart) {
            return cut.cost() - PAGE;
        }
        PageCandidate facing = way.cut();
        boolean right = way.pages() % 2 == 0;
        if (!right || facing == null || facing.free() || cut.free()) {
            return cut.cost();
        }
        double uneven = facing.shortLines() - cut.shortLines();
        return cut.cost() + UNEVEN_SPREAD * uneven * uneven;
    }

    private static List<ComposedPage> pages(@Nullable PageSequence last) {
        Deque<ComposedPage> pages = new ArrayDeque<>();
        for (PageSequence way = last; way != null && way.cut() != null; way = way.before()) {
            pages.addFirst(way.cut().page().get());
        }
        return List.copyOf(pages);
    }
}
