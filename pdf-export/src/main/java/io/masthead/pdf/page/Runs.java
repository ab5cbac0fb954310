package io.masthead.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives each run of text beside an element a span of its own. Flying Saucer paints a line's plain text before what is
 * nested in it; in spans it is painted, and so read, in its order.
 */
final class Runs {
    private Runs() {}

    static void separate(Element holder) {
        List<Node> children = new ArrayList<>();
        boolean elements = false;
        for (Node node = holder.getFirstChild(); node != null; node = node.getNextSibling()) {
            children.add(node);
            elements |= node instanceof Element;
        }
        for (Node child : children) {
            if (child instanceof Element element) {
                separate(element);
            } else if (elements && child instanceof Text) {
                Element run = holder.getOwnerDocument().createElement("span");
                holder.replaceChild(run, child);
                run.appendChild(child);
            }
        }
    }
}
