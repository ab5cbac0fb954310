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

/** Looks at made pages as a proof reader does. */
final class PagePreflight {
    private static final int WORDS_SHOWN = 60;

    private final List<ComposedPage> pages;
    private final PageGeometry geometry;
    private final ToDoubleFunction<LineBox> excess;
    private final ImageResolution sharpness;
    private final Overflow overhang = new Overflow();
    private final List<Finding> findings = new ArrayList<>();

    private PagePreflight(
            List<ComposedPage> pages,
            PageGeometry geometry,
            ToDoubleFunction<LineBox> excess,
            ImageResolution sharpness) {
        this.pages = pages;
        this.geometry = geometry;
        this.excess = excess;
        this.sharpness = sharpness;
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
            ImageResolution sharpness) {
        PagePreflight inspection = new PagePreflight(pages, geometry, excess, sharpness);
        for (int i = 0; i < pages.size(); i++) {
            inspection.look(pages.get(i), i + 1);
        }
        return List.copyOf(inspection.findings);
    }

    private void look(ComposedPage page, int number) {
        List<Placed> placed = page.placed();
        if (placed.isEmpty() && page.notes().isEmpty()) {
            findings.add(new Finding(Rule.EMPTY_PAGE, "", number, String.valueOf(number), ""));
        }
        for (Placed strip : placed) {
            for (Box box : strip.strip().boxes()) {
                lines(box, number);
                coarse(box, number);
            }
            if (overhang.beside(strip.strip())) {
                find(Rule.CUT_TABLE, number, strip.strip(), "");
            }
            if (Overflow.below(strip, textRoom(page))) {
                find(Rule.OVERPRINT, number, strip.strip(), "");
            }
        }
        for (Placed note : page.notes()) {
            lines(note.strip().box(), number);
            if (Overflow.below(note, room(page))) {
                find(Rule.OVERPRINT, number, note.strip(), "");
            }
        }
        if (!placed.isEmpty()) {
            ends(placed.getFirst().strip(), placed.getLast().strip(), number);
        }
    }

    /** A cover may be a line higher than its room, which has more than a line below it. */
    private int room(ComposedPage page) {
        return geometry.room(page.kind()) + (page.kind() == PageType.COVER ? geometry.line() : 0);
    }

    /** Text ends above the notes of its page. */
    private int textRoom(ComposedPage page) {
        return page.notes().isEmpty() ? room(page) : page.notes().getFirst().y();
    }

    private void ends(FlowItem first, FlowItem last, int number) {
        if (last.kind() == Kind.HEADING && last.height() > 0 && number < pages.size()) {
            find(Rule.LONE_HEADING, number, last, "");
        }
        if (first.isLine() && first.before() == BreakPenalty.NEVER && isLastOf(first)) {
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

    /** Pictures of the text alone: a logo is what it is. */
    private void coarse(Box box, int number) {
        String section = section(box);
        if (!section.isEmpty()) {
            sharpness
                    .coarse(box)
                    .forEach(it ->
                            findings.add(new Finding(Rule.COARSE_PICTURE, section, number, it.place(), it.dpi())));
        }
    }

    private void find(Rule rule, int number, FlowItem strip, String measure) {
        findings.add(new Finding(rule, section(strip.box()), number, words(strip.box()), measure));
    }

    private static String words(Box box) {
        Box first = box;
        while (!(first instanceof LineBox) && first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        String words = first instanceof LineBox line ? LineText.string(line).strip() : "";
        return words.isEmpty() ? "…" : words.substring(0, Math.min(WORDS_SHOWN, words.length()));
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
