package io.masthead.domain.intake.markdown;

import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Goes through a tree without recursion: emphasis in emphasis may be deeper than a stack. */
final class TreeWalk {

    private TreeWalk() {}

    /** Shows each node inside, in the order of the text. */
    static void through(Node root, Consumer<Node> visitor) {
        for (Node at = next(root, root); at != null; at = next(at, root)) {
            visitor.accept(at);
        }
    }

    /** All words inside, a space between pieces. */
    static String words(Node root) {
        var words = new StringBuilder();
        through(root, node -> {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                default -> words.append(words.isEmpty() || words.charAt(words.length() - 1) == ' ' ? "" : " ");
            }
        });
        return words.toString().strip();
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && !at.equals(root) && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at.equals(root) ? null : at.getNext();
    }
}
