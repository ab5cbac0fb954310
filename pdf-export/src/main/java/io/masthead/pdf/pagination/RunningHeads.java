package io.masthead.pdf.pagination;

import io.masthead.pdf.pagination.ComposedPage.Placed;
import io.masthead.pdf.pagination.FlowItem.BreakPenalty;
import io.masthead.pdf.pagination.FlowItem.Kind;
import io.masthead.pdf.pagination.FlowItem.PartStart;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.xhtmlrenderer.render.Box;

/**
 * Where running heads belong whose place in the flow is at the edge of a page. The engine prints the last one that stands
 * above a page's first line (CSS Generated Content for Paged Media, 1.2: {@code start}); so the head of a section that
 * begins a page has to stand just above that page: not on it, where it would be too late, nor on an earlier one, between
 * which and this there may be a page with a table of the section before.
 */
final class RunningHeads {
    private final IdentityHashMap<Box, Integer> pages = new IdentityHashMap<>();
    private final List<Box> waiting = new ArrayList<>();

    private RunningHeads() {}

    /** The heads that have to stand just above a page, with its index. */
    static IdentityHashMap<Box, Integer> of(List<ComposedPage> pages) {
        RunningHeads heads = new RunningHeads();
        for (int i = 0; i < pages.size(); i++) {
            if (goesOn(pages.get(i))) {
                heads.find(pages.get(i).placed(), i);
            }
        }
        return heads.pages;
    }

    private void find(List<Placed> placed, int page) {
        waiting.forEach(head -> pages.put(head, page));
        waiting.clear();
        int leading = 0;
        while (leading < placed.size() && placed.get(leading).item().height() == 0) {
            leading++;
        }
        placeLeading(placed.subList(0, leading), page);
        for (int i = placed.size() - 1; i > leading && placed.get(i).item().height() == 0; i--) {
            waiting.add(placed.get(i).item().box());
        }
    }

    /** Whether the flow goes on at the page's top: not below a float from an earlier page, nor on a landscape page. */
    private static boolean goesOn(ComposedPage page) {
        return page.type() != PageType.LANDSCAPE
                && !page.placed().isEmpty()
                && page.placed().getFirst().item().kind() != Kind.FLOAT;
    }

    /** A section that opens a page has its own head on the next one, and on this what stands before it. */
    private void placeLeading(List<Placed> heads, int page) {
        int opening = 0;
        while (opening < heads.size() && heads.get(opening).item().breakBefore() != BreakPenalty.FORCED) {
            opening++;
        }
        boolean opens = opening < heads.size();
        for (Placed head : heads.subList(0, opening)) {
            if (opens || head.item().starts() == PartStart.SECTION) {
                pages.put(head.item().box(), page);
            }
        }
    }
}
