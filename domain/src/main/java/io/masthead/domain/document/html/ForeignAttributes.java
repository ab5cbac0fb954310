package io.masthead.domain.document.html;

import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SchemaValues;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What becomes of the attributes of foreign elements: the schema has them, or the report. */
final class ForeignAttributes {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final SanitizerReport report;

    ForeignAttributes(SanitizerReport report) {
        this.report = report;
    }

    /** The attributes of a block with sound values; a value that is the default is left out. */
    Map<String, String> of(NodeType type, Element source) {
        var kept = new HashMap<String, String>();
        for (String name : type.attributes()) {
            String value = value(source, name);
            if (!source.hasAttr(name)) {
                continue;
            }
            if (SchemaValues.isAttribute(name, value)) {
                kept.put(name, value);
            } else if (!value.equals("1") && !value.isEmpty()) {
                report.attribute(source, name);
            }
        }
        if (type == NodeType.ORDERED_LIST) {
            numbering(source, kept);
        }
        return kept;
    }

    /** Attributes that say something about the words inside and that the schema has nowhere. */
    void reportMeaning(Element source) {
        if (source.attr("dir").equalsIgnoreCase("rtl")) {
            report.attribute(source, "dir");
        }
        switch (source.normalName()) {
            case "abbr", "acronym", "dfn" -> reportIfSaid(source, "title");
            case "blockquote", "q" -> reportIfSaid(source, "cite");
            default -> {}
        }
    }

    private void reportIfSaid(Element source, String name) {
        if (!source.attr(name).isBlank()) {
            report.attribute(source, name);
        }
    }

    /** The first item's own number is where the list starts; other numbers, letters and counting down are reported. */
    private void numbering(Element list, Map<String, String> kept) {
        if (!list.attr("type").isBlank() && !list.attr("type").equals("1")) {
            report.attribute(list, "type");
        }
        if (list.hasAttr("reversed")) {
            report.attribute(list, "reversed");
        }
        long next = Long.parseLong(kept.getOrDefault("start", "1"));
        boolean first = true;
        for (Element item : list.children()) {
            String value = plainNumber(item.attr("value").strip());
            if (!item.normalName().equals("li")) {
                continue;
            }
            if (NUMBER.matcher(value).matches()) {
                if (first && SchemaValues.isAttribute("start", value)) {
                    kept.put("start", value);
                } else if (first && value.equals("1")) {
                    kept.remove("start");
                } else if (Long.parseLong(value) != next) {
                    report.attribute(item, "value");
                }
                next = Long.parseLong(value);
            }
            next++;
            first = false;
        }
    }

    /** A cell that spans 0 or more rows than the schema can say spans all from its own on (HTML, 4.9.12). */
    private static String value(Element source, String name) {
        String value = plainNumber(source.attr(name).strip());
        Element row = source.parent();
        if (!name.equals("rowspan") || row == null || !NUMBER.matcher(value).matches()) {
            return value;
        }
        int rows = rowsFrom(row);
        boolean tooMany = !SchemaValues.isAttribute(name, value) && Integer.parseInt(value) > rows;
        return value.equals("0") || tooMany ? String.valueOf(rows) : value;
    }

    private static int rowsFrom(Element row) {
        Element part = row.parent();
        return part == null ? 1 : part.childrenSize() - row.elementSiblingIndex();
    }

    private static String plainNumber(String value) {
        return NUMBER.matcher(value).matches() ? String.valueOf(Integer.parseInt(value)) : value;
    }
}
