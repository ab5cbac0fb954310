package io.masthead.pdf.template;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts what there is in bodies, and in the largest of their paragraphs. */
final class DocumentSize implements NodeVisitor {
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private long characters;
    private long elements;
    private long cells;
    private long tables;
    private long notes;
    private long pictures;
    private long longest;
    private long busiest;

    /** A block, or what stands beside blocks in another. */
    private static final class Paragraph {
        private long characters;
        private long elements;
    }

    void add(Element body) {
        body.traverse(this);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int length = text.getWholeText().length();
            characters += length;
            open.element().characters += length;
        } else if (node instanceof Element element) {
            elements++;
            count(element);
            if (element.isBlock()) {
                open.push(new Paragraph());
            } else {
                open.element().elements++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            close();
        }
    }

    private void close() {
        Paragraph closed = open.pop();
        longest = Math.max(longest, closed.characters);
        busiest = Math.max(busiest, closed.elements);
    }

    private void count(Element element) {
        switch (element.normalName()) {
            case "table" -> tables++;
            case "td", "th" -> cells += (long) Tables.span(element, "colspan") * Tables.span(element, "rowspan");
            case "img" -> pictures++;
            case "li" -> elements++; // its label is one too
            case "span" -> notes += element.hasClass("note") ? 1 : 0;
            default -> {}
        }
    }

    long characters() {
        return characters;
    }

    long elements() {
        return elements;
    }

    /** A cell counts for as many places as it spans. */
    long cells() {
        return cells;
    }

    long tables() {
        return tables;
    }

    long notes() {
        return notes;
    }

    long pictures() {
        return pictures;
    }

    /** The characters of the paragraph that has most. */
    long longest() {
        return longest;
    }

    /** The elements inside the paragraph that has most. */
    long busiest() {
        return busiest;
    }
}
