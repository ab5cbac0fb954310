package io.masthead.pdf.pagination;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;

/** The footnotes that are called in a box (CSS Generated Content for Paged Media, 2: footnote call), in reading order. */
final class FootnoteCalls {
    private final List<String> found = new ArrayList<>();

    private FootnoteCalls() {}

    /** Their ids. */
    static List<String> of(Box box) {
        FootnoteCalls calls = new FootnoteCalls();
        calls.find(box);
        return calls.found;
    }

    private void find(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            var element = inline.getElement();
            if (element != null && element.getAttribute("class").equals("note-call")) {
                found.add(element.getAttribute("href").substring(1));
            }
            inline.getInlineChildren().forEach(child -> {
                if (child instanceof Box nested) {
                    find(nested);
                }
            });
        } else {
            box.getChildren().forEach(this::find);
        }
    }
}
