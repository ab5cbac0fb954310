package io.masthead.pdf.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives each run of text beside an element a span of its own. Flying Saucer paints a line's plain text before what is
 * nested in it; in spans it is painted, and so read, in its order. Very long text becomes several runs: the engine copies
 * a whole run for each line that ends in a hyphen.
 */
final class RunWrapper {
    /** Longer than nearly every paragraph, in characters. */
    private static final int LONGEST = 4_000;

    private RunWrapper() {}

    static void separate(Element holder) {
        List<Node> children = new ArrayList<>();
        boolean mixed = false;
        for (Node node = holder.getFirstChild(); node != null; node = node.getNextSibling()) {
            children.add(node);
            mixed |= node instanceof Element || (node instanceof Text text && text.getLength() > LONGEST);
        }
        for (Node child : children) {
            if (child instanceof Element element) {
                separate(element);
            } else if (mixed && child instanceof Text text) {
                replace(holder, text);
            }
        }
    }

    private static void replace(Element holder, Text text) {
        String whole = text.getData();
        for (int start = 0; start < whole.length(); ) {
            int end = end(whole, start);
            Element run = holder.getOwnerDocument().createElement("span");
            run.appendChild(holder.getOwnerDocument().createTextNode(whole.substring(start, end)));
            holder.insertBefore(run, text);
            start = end;
        }
        holder.removeChild(text);
    }

    /** Behind the last space that is near enough; where there is none, anywhere. */
    private static int end(String whole, int start) {
        if (whole.length() - start <= LONGEST) {
            return whole.length();
        }
        int space = whole.lastIndexOf(' ', start + LONGEST - 1);
        return space > start ? space + 1 : start + LONGEST;
    }
}
