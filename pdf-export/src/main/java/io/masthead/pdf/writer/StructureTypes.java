package io.masthead.pdf.writer;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What each element of the print document is in the structure tree (ISO 32000-1, 14.8.4). */
final class StructureTypes {
    private static final Map<String, String> BY_CLASS = Map.of(
            "section", "Sect",
            "colophon", "Sect",
            "contents", "Sect",
            "toc", "TOC",
            "toci", "TOCI",
            "entry", "Reference",
            "note", "Note",
            "label", "Lbl");

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("body", "Document"),
            Map.entry("h1", "H1"),
            Map.entry("h2", "H2"),
            Map.entry("h3", "H3"),
            Map.entry("h4", "H4"),
            Map.entry("p", "P"),
            Map.entry("img", "Figure"),
            Map.entry("figcaption", "P"),
            Map.entry("ul", "L"),
            Map.entry("ol", "L"),
            Map.entry("li", "LI"),
            Map.entry("table", "Table"),
            Map.entry("caption", "Caption"),
            Map.entry("thead", "THead"),
            Map.entry("tbody", "TBody"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("td", "TD"),
            Map.entry("a", "Link"),
            Map.entry("blockquote", "BlockQuote"),
            Map.entry("aside", "BlockQuote"));

    private static final Set<String> LAYOUT_ONLY_IN_CONTENTS = Set.of("table", "tbody", "tr", "td");
    /** Elements that may hold text themselves; in the others text is a paragraph. */
    static final Set<String> HOLD_TEXT =
            Set.of("H1", "H2", "H3", "H4", "P", "LBody", "Lbl", "TH", "TD", "Link", "Span", "Caption", "Reference");

    private StructureTypes() {}

    /** The role; null for what has none of its own and belongs to its parent. */
    static @Nullable String of(Element element) {
        String name = element.getTagName();
        String byClass = BY_CLASS.get(kind(element));
        if (byClass != null && !name.equals("a")) {
            return byClass;
        }
        if (LAYOUT_ONLY_IN_CONTENTS.contains(name) && inContents(element)) {
            return element.getAttribute("class").equals("numeral") ? "Lbl" : null;
        }
        if (name.equals("span")) {
            return element.hasAttribute("lang") ? "Span" : null;
        }
        return BY_NAME.get(name);
    }

    /** Running heads and feet are no content. */
    static boolean isArtifact(Element element) {
        String kind = kind(element);
        return element.getTagName().equals("head") || kind.equals("running-head") || kind.equals("running-foot");
    }

    /** The first of its classes: what it is. The others say how it looks. */
    private static String kind(Element element) {
        return element.getAttribute("class").split(" ", 2)[0];
    }

    static boolean inContents(Element element) {
        for (Node node = element; node instanceof Element holder; node = holder.getParentNode()) {
            if (holder.getAttribute("class").equals("toci")) {
                return true;
            }
        }
        return false;
    }
}
