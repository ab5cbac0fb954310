package io.masthead.pdf.pagination;

import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preflight.Finding.Rule;
import io.masthead.pdf.linebreak.LineText;
import io.masthead.pdf.pagination.ComposedPage.Placed;
import io.masthead.pdf.pagination.FlowItem.BreakPenalty;
import io.masthead.pdf.pagination.FlowItem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** Inspects composed pages as a proof reader does. */
final class PagePreflight {
    /** As many characters of a line tell an editor which line it is. */
    private static final int SHOWN_CHARACTERS = 60;

    private final List<ComposedPage> pages;
    private final PageGeometry geometry;
    private final ToDoubleFunction<LineBox> excess;
    private final ImageResolution resolution;
    private final Overflow overflow = new Overflow();
    private final List<Finding> findings = new ArrayList<>();

    private PagePreflight(
            List<ComposedPage> pages,
            PageGeometry geometry,
            ToDoubleFunction<LineBox> excess,
            ImageResolution resolution) {
        this.pages = pages;
        this.geometry = geometry;
        this.excess = excess;
        this.resolution = resolution;
    }

    /**
     * What is wrong, in the order of the pages.
     *
     * @param excess by how many points a line is wider than its measure; negative where it is too loose to reach it; else 0
     */
    static List<Finding> of(
            List<ComposedPage> pages,
            PageGeometry geometry,
            ToDoubleFunction<LineBox> excess,
            ImageResolution resolution) {
        PagePreflight preflight = new PagePreflight(pages, geometry, excess, resolution);
        for (int i = 0; i < pages.size(); i++) {
            preflight.inspect(pages.get(i), i + 1);
        }
        return List.copyOf(preflight.findings);
    }

    private void inspect(ComposedPage page, int number) {
        List<Placed> placed = page.placed();
        if (placed.isEmpty() && page.footnotes().isEmpty()) {
            findings.add(new Finding(Rule.EMPTY_PAGE, "", number, String.valueOf(number), ""));
        }
        for (Placed item : placed) {
            for (Box box : item.item().boxes()) {
                lines(box, number);
                coarse(box, number);
            }
            if (overflow.isBeside(item.item())) {
                find(Rule.CUT_TABLE, number, item.item(), "");
            }
            if (Overflow.isBelow(item, textHeight(page))) {
                find(Rule.OVERPRINT, number, item.item(), "");
            }
        }
        for (Placed footnote : page.footnotes()) {
            lines(footnote.item().box(), number);
            if (Overflow.isBelow(footnote, height(page))) {
                find(Rule.OVERPRINT, number, footnote.item(), "");
            }
        }
        if (!placed.isEmpty()) {
            breaks(placed.getFirst().item(), placed.getLast().item(), number);
        }
    }

    /** A cover may be a line higher than its content, which has more than a line below it. */
    private int height(ComposedPage page) {
        return geometry.height(page.type()) + (page.type() == PageType.COVER ? geometry.line() : 0);
    }

    /** Text ends above the footnotes of its page. */
    private int textHeight(ComposedPage page) {
        return page.footnotes().isEmpty()
                ? height(page)
                : page.footnotes().getFirst().y();
    }

    private void breaks(FlowItem first, FlowItem last, int number) {
        if (last.kind() == Kind.HEADING && last.height() > 0 && number < pages.size()) {
            find(Rule.LONE_HEADING, number, last, "");
        }
        if (first.isLine() && first.breakBefore() == BreakPenalty.FORBIDDEN && isLastOf(first)) {
            find(Rule.WIDOW, number, first, "");
        }
        if (last.isLine() && isFirstOf(last) && !isLastOf(last)) {
            find(Rule.WIDOW, number, last, "");
        }
    }

    private static boolean isFirstOf(FlowItem line) {
        return line.box().getPreviousSibling() == null;
    }

    private static boolean isLastOf(FlowItem line) {
        return line.box().getNextSibling() == null;
    }

    private void lines(Box box, int number) {
        if (!(box instanceof LineBox line)) {
            box.getChildren().forEach(child -> lines(child, number));
            return;
        }
        double points = excess.applyAsDouble(line);
        if (points != 0) {
            Rule rule = points > 0 ? Rule.OVERFULL_LINE : Rule.UNDERFULL_LINE;
            String measure = String.format(Locale.ROOT, "%.1f", Math.abs(points));
            findings.add(new Finding(rule, section(line), number, words(line), measure));
        }
    }

    /** Images of the text alone: a logo is what it is. */
    private void coarse(Box box, int number) {
        String section = section(box);
        if (!section.isEmpty()) {
            resolution
                    .coarse(box)
                    .forEach(it ->
                            findings.add(new Finding(Rule.COARSE_PICTURE, section, number, it.place(), it.dpi())));
        }
    }

    private void find(Rule rule, int number, FlowItem item, String measure) {
        findings.add(new Finding(rule, section(item.box()), number, words(item.box()), measure));
    }

    private static String words(Box box) {
        Box first = box;
        while (!(first instanceof LineBox) && first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        String words = first instanceof LineBox line ? LineText.string(line).strip() : "";
        return words.isEmpty() ? "…" : words.substring(0, Math.min(SHOWN_CHARACTERS, words.length()));
    }

    private static String section(Box box) {
        for (Box holder = box; holder != null; holder = holder.getParent()) {
            Element element = holder.getElement();
            if (element != null && element.hasAttribute("data-section")) {
                return element.getAttribute("data-section");
            }
        }
        return "";
    }
}
