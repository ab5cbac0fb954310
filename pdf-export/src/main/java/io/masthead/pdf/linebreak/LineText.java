package io.masthead.pdf.linebreak;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** What stands on a line. */
public final class LineText {
    private LineText() {}

    /** The line's texts from left to right, empty ones left out. */
    public static List<InlineText> of(LineBox line) {
        List<InlineText> texts = new ArrayList<>();
        line.getChildren().forEach(child -> collect(child, texts));
        return texts;
    }

    /** The line as one string, without the marks of notes. */
    public static String string(LineBox line) {
        StringBuilder string = new StringBuilder();
        of(line).stream().filter(text -> !isMark(text)).forEach(text -> string.append(text.getSubstring()));
        return string.toString();
    }

    private static boolean isMark(InlineText text) {
        return text.getTextNode() != null
                && text.getTextNode().getParentNode() instanceof Element element
                && element.getAttribute("class").equals("note-call");
    }

    private static void collect(Box box, List<InlineText> texts) {
        if (box instanceof InlineLayoutBox inline) {
            for (var child : inline.getInlineChildren()) {
                if (child instanceof InlineText text && !text.getSubstring().isEmpty()) {
                    texts.add(text);
                } else if (child instanceof Box nested) {
                    collect(nested, texts);
                }
            }
        }
    }
}
