package io.masthead.domain.document.html;

import io.masthead.domain.document.MarkType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element of another program says by its style, where that means something: bold, italic, raised, lowered, hidden. */
record ForeignStyle(Map<String, String> declarations) {
    private static final Set<String> BOLD = Set.of("bold", "bolder", "600", "700", "800", "900");
    private static final Set<String> LIGHT = Set.of("normal", "lighter", "100", "200", "300", "400", "500");
    private static final ForeignStyle NONE = new ForeignStyle(Map.of());

    static ForeignStyle of(Element source) {
        String written = source.attr("style");
        if (written.isEmpty()) {
            return NONE;
        }
        var declarations = new HashMap<String, String>();
        for (String part : written.toLowerCase(Locale.ROOT).split(";", -1)) {
            int at = part.indexOf(':');
            if (at > 0) {
                declarations.put(
                        part.substring(0, at).strip(), part.substring(at + 1).strip());
            }
        }
        return new ForeignStyle(declarations);
    }

    private String value(String name) {
        return declarations.getOrDefault(name, "");
    }

    /** Whether nobody sees it. */
    boolean isHidden() {
        return value("display").equals("none") || value("mso-hide").equals("all");
    }

    /** Whether it is not bold, whatever the element is called: Google Docs wraps all in a bold element that is not. */
    boolean isLight() {
        return LIGHT.contains(value("font-weight"));
    }

    /** The marks that the words inside carry. */
    List<MarkType> marks() {
        var marks = new ArrayList<MarkType>();
        if (BOLD.contains(value("font-weight"))) {
            marks.add(MarkType.STRONG);
        }
        if (value("font-style").equals("italic") || value("font-style").equals("oblique")) {
            marks.add(MarkType.EMPHASIS);
        }
        if (value("vertical-align").equals("super")) {
            marks.add(MarkType.SUPERSCRIPT);
        }
        if (value("vertical-align").equals("sub")) {
            marks.add(MarkType.SUBSCRIPT);
        }
        return marks;
    }
}
