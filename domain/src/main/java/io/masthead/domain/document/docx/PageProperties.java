package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code w:sectPr} says of pages, as far as it holds text or a change.
 *
 * @param furniture the ids of the relationships to headers and footers
 */
record PageProperties(List<String> furniture, @Nullable Revision formatted) {
    static final PageProperties NONE = new PageProperties(List.of(), null);

    static PageProperties read(XmlCursor xml) {
        var furniture = new ArrayList<String>();
        var formatted = new ArrayList<Revision>();
        xml.children(name -> {
            switch (name) {
                case "w:headerReference", "w:footerReference" -> furniture.add(xml.value("r:id"));
                case "w:sectPrChange" -> formatted.add(Revision.at(xml));
                default -> {}
            }
        });
        return new PageProperties(List.copyOf(furniture), formatted.isEmpty() ? null : formatted.getLast());
    }
}
