package io.masthead.pdf.template;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Which block may stand in which. */
final class NestingRules {
    /** Blocks with a place of their own: elsewhere they lose their tag. */
    private static final Map<String, Set<String>> ONLY_IN = Map.of(
            "li", Set.of("ul", "ol"),
            "caption", Set.of("table"),
            "thead", Set.of("table"),
            "tbody", Set.of("table"),
            "tr", Set.of("table", "thead", "tbody"),
            "td", Set.of("tr"),
            "th", Set.of("tr"),
            "figcaption", Set.of("figure"));

    private static final Set<String> HOLD_ANY_BLOCK = Set.of("div", "blockquote", "aside", "li", "td", "th", "figure");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    private NestingRules() {}

    static boolean allows(Element parent, String block) {
        String in = parent.getTagName();
        Set<String> places = ONLY_IN.get(block);
        if (places != null) {
            return places.contains(in);
        }
        return HOLD_ANY_BLOCK.contains(in) && (in.equals("div") || !HEADINGS.contains(block));
    }

    /** Whether the block stands in the section itself, not in another block. */
    static boolean isTop(Element block) {
        return block.getParentNode() instanceof Element holder
                && holder.getTagName().equals("div");
    }

    /** A cell keeps its place in the row. */
    static boolean mayBeEmpty(Element block) {
        return Set.of("td", "th").contains(block.getTagName());
    }
}
