package io.masthead.pdf.linebreak;

import java.util.List;
import java.util.ListIterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What stands beside a text without a space between them: an address may go on from one inline element to the next, or
 * have begun in the line before.
 *
 * @param before what stands before it
 * @param after what stands behind it
 */
record AdjacentText(String before, String after) {
    private static final Set<String> INLINE = Set.of("span", "a", "strong", "em", "sub", "sup");
    private static final String WHITE = " \n\t";

    /** Of an item of a paragraph. */
    static AdjacentText of(List<ParagraphItem> items, int index) {
        StringBuilder before = new StringBuilder();
        ListIterator<ParagraphItem> back = items.listIterator(index);
        while (back.hasPrevious()
                && back.previous() instanceof ParagraphItem.Text text
                && prepend(text.run().text(), before)) {}
        StringBuilder after = new StringBuilder();
        ListIterator<ParagraphItem> on = items.listIterator(index + 1);
        while (on.hasNext()
                && on.next() instanceof ParagraphItem.Text text
                && append(text.run().text(), after)) {}
        return new AdjacentText(before.toString(), after.toString());
    }

    /** Of the rest of an element's text. */
    static AdjacentText of(Element element, String rest) {
        String whole = element.getTextContent();
        StringBuilder before = new StringBuilder();
        boolean goesOn = !whole.endsWith(rest) || prepend(whole.substring(0, whole.length() - rest.length()), before);
        for (Node node = beside(element, true); goesOn && node != null; node = beside(node, true)) {
            goesOn = prepend(node.getTextContent(), before);
        }
        StringBuilder after = new StringBuilder();
        goesOn = true;
        for (Node node = beside(element, false); goesOn && node != null; node = beside(node, false)) {
            goesOn = append(node.getTextContent(), after);
        }
        return new AdjacentText(before.toString(), after.toString());
    }

    /** The inline node before or behind one, in whatever inline element; null at the end of the paragraph. */
    private static @Nullable Node beside(Node node, boolean before) {
        Node at = node;
        Node sibling = before ? at.getPreviousSibling() : at.getNextSibling();
        while (sibling == null && isInline(at)) {
            at = at.getParentNode();
            sibling = before ? at.getPreviousSibling() : at.getNextSibling();
        }
        return sibling != null && (sibling instanceof Text || isInline(sibling)) ? sibling : null;
    }

    private static boolean isInline(Node node) {
        return node instanceof Element element
                && INLINE.contains(element.getTagName())
                && !element.getAttribute("class").equals("label");
    }

    /** Adds what has no space; false where there is one, or enough. */
    private static boolean prepend(String text, StringBuilder before) {
        int from = text.length();
        while (from > Math.max(0, text.length() - BreakOpportunities.LONGEST_ADDRESS)
                && WHITE.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        before.insert(0, text, from, text.length());
        return from == 0 && before.length() < BreakOpportunities.LONGEST_ADDRESS;
    }

    private static boolean append(String text, StringBuilder after) {
        int to = 0;
        while (to < Math.min(text.length(), BreakOpportunities.LONGEST_ADDRESS) && WHITE.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        after.append(text, 0, to);
        return to == text.length() && after.length() < BreakOpportunities.LONGEST_ADDRESS;
    }
}
