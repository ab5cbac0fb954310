package io.masthead.pdf.template;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Running text: where it may stand, and how it is set there. */
final class InlineContent {
    /** Blocks that hold blocks: stray text in them becomes a paragraph. */
    private static final Set<String> HOLDS_BLOCKS = Set.of("div", "blockquote", "aside", "figure");

    private static final Set<String> HOLDS_ROWS = Set.of("table", "thead", "tbody", "tr", "ul", "ol");
    private static final Set<String> INLINE = Set.of("strong", "em", "sub", "sup", "a", "span");

    private final XhtmlBuilder xhtml;
    private final String language;

    /** @param language of text that names none of its own */
    InlineContent(XhtmlBuilder xhtml, String language) {
        this.xhtml = xhtml;
        this.language = language;
    }

    /** Adds text where it may stand; a space behind a space or at a block's beginning is none. */
    void text(String text, Element target) {
        if (text.isBlank()
                && (HOLDS_BLOCKS.contains(target.getTagName()) || HOLDS_ROWS.contains(target.getTagName()))) {
            return;
        }
        Element place = in(target);
        char before = charBefore(place);
        String single = singleSpaced(xhtml.shown(text), before == ' ');
        if (!single.isEmpty()) {
            xhtml.text(place, Typography.set(single, language(place), before));
        }
    }

    /** Takes the space at a block's end away. */
    static void trimEnd(Element block) {
        Node last = block;
        while (last.getLastChild() != null) {
            last = last.getLastChild();
        }
        if (last instanceof Text text && text.getData().endsWith(" ")) {
            text.deleteData(text.getLength() - 1, 1);
        }
    }

    /** White space of any length as one space; a space that does not break stays. */
    private static String singleSpaced(String text, boolean behindSpace) {
        StringBuilder single = new StringBuilder(text.length());
        boolean white = behindSpace;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean again = white;
            white = isWhite(c);
            if (!white) {
                single.append(c);
            } else if (!again) {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private static boolean isWhite(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
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
        return xhtml.add(block, "p", "stray");
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
        if (last instanceof Element label && label.getAttribute("class").equals("label")) {
            return ' ';
        }
        while (last != null && last.getLastChild() != null) {
            last = last.getLastChild();
        }
        String text = last == null ? "" : last.getNodeValue();
        return text == null || text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }
}
