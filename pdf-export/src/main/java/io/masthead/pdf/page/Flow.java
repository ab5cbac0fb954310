package io.masthead.pdf.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Running text: where it may stand, and how it is set there. */
final class Flow {
    /** Blocks that hold blocks: stray text in them becomes a paragraph. */
    private static final Set<String> HOLDS_BLOCKS = Set.of("div", "blockquote", "aside", "figure");

    private static final Set<String> HOLDS_ROWS = Set.of("table", "thead", "tbody", "tr", "ul", "ol");
    private static final Set<String> INLINE = Set.of("strong", "em", "sub", "sup", "a", "span");
    private static final Pattern WHITE = Pattern.compile("[\\s&&[^\\u00a0]]+");

    private final Markup markup;
    private final String language;

    /** @param language of text that names none of its own */
    Flow(Markup markup, String language) {
        this.markup = markup;
        this.language = language;
    }

    /** Adds text where it may stand. */
    void text(String text, Element target) {
        if (!text.isBlank()) {
            Element place = in(target);
            String single = WHITE.matcher(text).replaceAll(" ");
            markup.text(place, Typography.set(single, language(place), charBefore(place)));
        } else if (!HOLDS_BLOCKS.contains(target.getTagName()) && !HOLDS_ROWS.contains(target.getTagName())) {
            markup.text(target, " ");
        }
    }

    /** Where running text may stand: a paragraph of its own inside a block that holds blocks. */
    Element in(Element target) {
        Element block = notARow(target);
        if (!HOLDS_BLOCKS.contains(block.getTagName())) {
            return block;
        }
        if (block.getLastChild() instanceof Element last
                && last.getAttribute("class").equals("stray")) {
            return last;
        }
        return markup.add(block, "p", "stray");
    }

    /** The nearest place that may hold more than rows and items. */
    static Element notARow(Element target) {
        Element place = target;
        while (HOLDS_ROWS.contains(place.getTagName())) {
            place = (Element) place.getParentNode();
        }
        return place;
    }

    private String language(Element place) {
        for (Node node = place; node instanceof Element holder; node = holder.getParentNode()) {
            if (holder.hasAttribute("lang")) {
                return holder.getAttribute("lang");
            }
        }
        return language;
    }

    /** The character behind which text is added to an element, or to the inline element that it has just begun. */
    private static char charBefore(Element place) {
        Node last = place.getLastChild();
        for (Node node = place; last == null && INLINE.contains(node.getNodeName()); node = node.getParentNode()) {
            last = node.getPreviousSibling();
        }
        while (last != null && last.getLastChild() != null) {
            last = last.getLastChild();
        }
        String text = last == null ? "" : last.getNodeValue();
        return text == null || text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }
}
