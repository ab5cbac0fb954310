package io.masthead.pdf.pagination;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;

/** How the print document's elements behave where pages end. */
final class KeepRules {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "caption");
    private static final Set<String> KEEPS_NEXT = Set.of("byline");
    private static final Set<String> WHOLE =
            Set.of("pull-quote", "record", "colophon", "toci", "field", "cover", "stands");

    private KeepRules() {}

    static boolean isHeading(Box box) {
        Element element = element(box);
        return element != null && (HEADINGS.contains(element.getTagName()) || has(element, KEEPS_NEXT));
    }

    static boolean isNote(Box box) {
        return hasClass(box, "note");
    }

    static boolean isTable(Box box) {
        return hasClass(box, "table");
    }

    static boolean isWide(Box box) {
        return hasClass(box, "wide");
    }

    static boolean isFigure(Box box) {
        Element element = element(box);
        return element != null && element.getTagName().equals("figure");
    }

    /** What is not divided where it fits on a page. */
    static boolean isWhole(Box box) {
        Element element = element(box);
        return element != null && has(element, WHOLE);
    }

    static boolean isSection(Box box) {
        return hasClass(box, "section");
    }

    static boolean isColophon(Box box) {
        return hasClass(box, "colophon");
    }

    static boolean opensPage(Box box) {
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
