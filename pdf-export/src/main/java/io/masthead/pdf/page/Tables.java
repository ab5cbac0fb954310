package io.masthead.pdf.page;

import java.util.Set;
import org.w3c.dom.Element;

/** What a table needs beside its rows: a holder that tells how wide it is, and the spans of its cells. */
final class Tables {
    private static final int WIDE_FROM_COLUMNS = 8;
    private static final int WIDEST_SPAN = 100;

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

    /** How many places a cell spans, from 1. */
    static int span(org.jsoup.nodes.Element cell, String name) {
        String value = cell.attr(name);
        return value.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(value), 1, WIDEST_SPAN) : 1;
    }

    private static void span(org.jsoup.nodes.Element source, Element cell, String name) {
        if (source.hasAttr(name)) {
            cell.setAttribute(name, Integer.toString(span(source, name)));
        }
    }
}
