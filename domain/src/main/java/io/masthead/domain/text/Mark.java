package io.masthead.domain.text;

import java.util.Comparator;

/** What is special about some letters; the value is a link's address or a language's tag, else empty. */
record Mark(Element element, String value) {
    static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparing(Mark::element);
}
