package io.masthead.domain.document;

import java.util.List;
import java.util.Map;

/** One structural element of a body: a line of text of its own, then what stands in it. */
record Block(NodeType element, String id, Map<String, String> attributes, List<Inline> text, List<Block> children) {

    boolean isBlank() {
        return text.isEmpty() && children.isEmpty();
    }

    Block withId(String newId) {
        return new Block(element, newId, attributes, text, children);
    }

    Block with(List<Inline> newText, List<Block> newChildren) {
        return new Block(element, id, attributes, newText, newChildren);
    }
}
