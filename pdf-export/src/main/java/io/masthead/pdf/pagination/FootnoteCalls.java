package io.masthead.pdf.pagination;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;

/** The notes that are cited in a box, by their ids, in reading order. */
final class FootnoteCalls {
    private final List<String> found = new ArrayList<>();

    private FootnoteCalls() {}

    static List<String> of(Box box) {
        FootnoteCalls citations = new FootnoteCalls();
        citations.look(box);
        return citations.found;
    }

    private void look(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            var element = inline.getElement();
            if (element != null && element.getAttribute("class").equals("cite")) {
                found.add(element.getAttribute("href").substring(1));
            }
            inline.getInlineChildren().forEach(child -> {
                if (child instanceof Box nested) {
                    look(nested);
                }
            });
        } else {
            box.getChildren().forEach(this::look);
        }
    }
}
