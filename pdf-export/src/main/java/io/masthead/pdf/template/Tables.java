package io.masthead.pdf.template;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a table needs beside its rows: a holder that tells how wide it is, and the spans of its cells. */
final class Tables {
    private static final int WIDE_FROM_COLUMNS = 8;
    private static final int WIDEST_SPAN = 100;
    private static final int DIGITS = 9;

    private Tables() {}

    /** The holder's class; a table of many columns gets a page that lies on its side. */
    static String holder(org.jsoup.nodes.Element table) {
        int columns = table.select("tr").stream()
                .mapToInt(row -> row.select("> th, > td").size())
                .max()
                .orElse(0);
        return columns >= WIDE_FROM_COLUMNS ? "table wide" : "table";
    }

    /** Takes over what a cell spans and heads. */
    static void cell(org.jsoup.nodes.Element source, Element cell) {
        span(source, cell, "colspan");
        span(source, cell, "rowspan");
        String scope = source.attr("scope");
        if (Set.of("row", "col").contains(scope)) {
            cell.setAttribute("scope", scope);
        }
    }

    /**
     * How many places a cell spans, from 1: of columns a hundred at most, of rows as many as its part of the table has below
     * its own, and those for 0 too (HTML, 4.9.11 and 4.9.12).
     */
    static int span(org.jsoup.nodes.Element cell, String name) {
        String value = cell.attr(name).strip();
        if (!value.matches("\\d+")) {
            return 1;
        }
        int span = value.length() > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(value);
        if (!name.equals("rowspan")) {
            return Math.clamp(span, 1, WIDEST_SPAN);
        }
        return span == 1 ? 1 : Math.clamp(span == 0 ? Integer.MAX_VALUE : span, 1, rowsFrom(cell.parent()));
    }

    private static int rowsFrom(org.jsoup.nodes.@Nullable Element row) {
        if (row == null) {
            return 1;
        }
        org.jsoup.nodes.Element part = row.parent();
        return part == null ? 1 : part.childrenSize() - row.elementSiblingIndex();
    }

    private static void span(org.jsoup.nodes.Element source, Element cell, String name) {
        if (source.hasAttr(name)) {
            cell.setAttribute(name, Integer.toString(span(source, name)));
        }
    }
}
