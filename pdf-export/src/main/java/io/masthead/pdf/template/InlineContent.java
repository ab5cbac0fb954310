package io.masthead.pdf.template;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.Note;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Sets running text: its marks as elements, its notes as citations, single spaces, quotation marks of its language. */
final class InlineContent {
    private static final Set<String> INLINE = Set.of("strong", "em", "sub", "sup", "a", "span");

    private final XhtmlBuilder xhtml;
    private final String language;
    private final LinkTargets targets;
    private final Footnotes notes;

    InlineContent(RenderContext context, LinkTargets targets, Footnotes notes) {
        this.xhtml = context.xhtml();
        this.language = context.manuscript().language();
        this.targets = targets;
        this.notes = notes;
    }

    /** An element that is open for a mark; the same element where a link leads nowhere. */
    private record Open(Mark mark, Element element) {}

    /** Adds a line to a block. */
    void set(List<? extends Inline> line, Element block) {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < line.size(); i++) {
            switch (line.get(i)) {
                case TextRun run -> {
                    Element place = opened(open, run.marks(), block, line.subList(i, line.size()));
                    text(run.text(), place);
                }
                case Note note -> {
                    open.clear();
                    notes.call(block, note.id(), text -> set(note.content(), text));
                }
            }
        }
    }

    /** Closes what the marks do not go on with and opens the others; answers the innermost element. */
    private Element opened(Deque<Open> open, List<Mark> marks, Element block, List<? extends Inline> rest) {
        int same = 0;
        for (Open element : open) {
            if (same == marks.size() || !element.mark().equals(marks.get(same))) {
                break;
            }
            same++;
        }
        while (open.size() > same) {
            open.removeLast();
        }
        for (Mark mark : marks.subList(same, marks.size())) {
            Element place = open.isEmpty() ? block : open.getLast().element();
            open.addLast(new Open(mark, element(mark, place, rest)));
        }
        return open.isEmpty() ? block : open.getLast().element();
    }

    private Element element(Mark mark, Element place, List<? extends Inline> rest) {
        return switch (mark.type()) {
            case LINK -> link(mark, place, rest);
            case LANGUAGE -> attributed(xhtml.add(place, mark.type().tag()), "lang", mark.value());
            case STRONG, EMPHASIS, SUBSCRIPT, SUPERSCRIPT ->
                xhtml.add(place, mark.type().tag());
        };
    }

    private Element link(Mark mark, Element place, List<? extends Inline> rest) {
        String address = targets.of(mark.value()).orElse("");
        boolean shown = !address.isEmpty() && !LinkTargets.words(rest, mark).isBlank();
        return shown ? attributed(xhtml.add(place, MarkType.LINK.tag()), "href", address) : place;
    }

    private static Element attributed(Element element, String name, String value) {
        element.setAttribute(name, value);
        return element;
    }

    /** Adds text; a space behind a space or at a block's beginning is none. */
    private void text(String text, Element place) {
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
