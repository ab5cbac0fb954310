package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import org.w3c.dom.Element;

/** The sections with the pages on which they begin, each linked to its title. */
final class TableOfContents {
    /** With more entries than this a magazine's page of contents draws closer. */
    private static final int MOST_AT_EASE = 8;

    private TableOfContents() {}

    /** Adds the list; a magazine's is a page of its own and names the authors too. */
    static void add(RenderContext context, Element parent) {
        XhtmlBuilder xhtml = context.xhtml();
        Element contents = xhtml.add(parent, "div", context.isMagazine() ? "contents opening" : "contents");
        xhtml.add(contents, "h1", "", context.messages().get("contents")).setAttribute("id", "contents");
        boolean dense = context.isMagazine() && context.manuscript().sections().size() > MOST_AT_EASE;
        Element list = xhtml.add(contents, "div", dense ? "toc dense" : "toc");
        for (ManuscriptSection section : context.manuscript().sections()) {
            xhtml.at(GlyphCoverage.location(section));
            Element table = xhtml.add(xhtml.add(list, "div", "toci"), "table");
            entry(context, xhtml.add(table, "tr"), section);
            if (context.isMagazine() && !section.byline().isBlank()) {
                author(context, xhtml.add(table, "tr"), section);
            }
        }
    }

    private static void entry(RenderContext context, Element row, ManuscriptSection section) {
        String numeral = context.numeral(section);
        if (!numeral.isEmpty()) {
            context.xhtml().add(row, "td", "numeral", numeral);
        }
        Element link = context.xhtml().add(context.xhtml().add(row, "td", "entry"), "a");
        link.setAttribute("href", "#" + SectionMarkup.anchor(section));
        context.xhtml().text(link, context.title(section));
    }

    private static void author(RenderContext context, Element row, ManuscriptSection section) {
        if (!context.numeral(section).isEmpty()) {
            context.xhtml().add(row, "td");
        }
        context.xhtml().add(row, "td", "author", section.byline());
    }
}
