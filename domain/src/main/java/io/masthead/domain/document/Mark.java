package io.masthead.domain.document;

import java.util.Comparator;

/** What is special about some letters; the value is a link's address or a language's tag, else empty. */
record Mark(NodeType element, String value) {
    static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparing(Mark::element);
}
