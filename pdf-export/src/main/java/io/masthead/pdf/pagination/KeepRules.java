package io.masthead.pdf.pagination;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;

/**
 * How the print document's elements break between pages, by their names and classes (CSS Fragmentation 3: break-inside,
 * break-before, break-after, which the engine knows in part only).
 */
final class KeepRules {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "caption");
    private static final Set<String> KEPT_WITH_NEXT = Set.of("byline");
    private static final Set<String> UNBREAKABLE =
            Set.of("pull-quote", "record", "colophon", "toci", "field", "cover", "proof-blockers");

    private KeepRules() {}

    static boolean isHeading(Box box) {
        Element element = element(box);
        return element != null && (HEADINGS.contains(element.getTagName()) || has(element, KEPT_WITH_NEXT));
    }

    static boolean isFootnote(Box box) {
        return hasClass(box, "note");
    }

    static boolean isTable(Box box) {
        return hasClass(box, "table");
    }

    static boolean isLandscape(Box box) {
        return hasClass(box, "landscape");
    }

    static boolean isFigure(Box box) {
        Element element = element(box);
        return element != null && element.getTagName().equals("figure");
    }

    /** Whether it is not divided where it fits on a page: break-inside is avoid. */
    static boolean isUnbreakable(Box box) {
        Element element = element(box);
        return element != null && has(element, UNBREAKABLE);
    }

    static boolean isSection(Box box) {
        return hasClass(box, "section");
    }

    static boolean isColophon(Box box) {
        return hasClass(box, "colophon");
    }

    static boolean breaksBefore(Box box) {
        return hasClass(box, "opening");
    }

    static boolean isCover(Box box) {
        return hasClass(box, "cover");
    }

    private static boolean hasClass(Box box, String name) {
        Element element = element(box);
        return element != null && has(element, Set.of(name));
    }

    private static boolean has(Element element, Set<String> names) {
        String all = element.getAttribute("class");
        if (all.indexOf(' ') < 0) {
            return names.contains(all);
        }
        return Arrays.stream(all.split(" ", -1)).anyMatch(names::contains);
    }

    private static @Nullable Element element(Box box) {
        return box.isAnonymous() ? null : box.getElement();
    }
}
