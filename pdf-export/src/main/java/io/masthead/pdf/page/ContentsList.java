package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import org.w3c.dom.Element;

/** The sections with the pages on which they begin, each linked to its title. */
final class ContentsList {
    /** With more entries than this a magazine's page of contents draws closer. */
    private static final int MOST_AT_EASE = 8;

    private ContentsList() {}

    /** Adds the list; a magazine's is a page of its own and names the authors too. */
    static void add(Copy copy, Element place) {
        Markup markup = copy.markup();
        Element contents = markup.add(place, "div", copy.isMagazine() ? "contents opening" : "contents");
        markup.add(contents, "h1", "", copy.wording().say("contents")).setAttribute("id", "contents");
        boolean dense = copy.isMagazine() && copy.manuscript().sections().size() > MOST_AT_EASE;
        Element list = markup.add(contents, "div", dense ? "toc dense" : "toc");
        for (ManuscriptSection section : copy.manuscript().sections()) {
            markup.at(Coverage.name(section));
            Element table = markup.add(markup.add(list, "div", "toci"), "table");
            entry(copy, markup.add(table, "tr"), section);
            if (copy.isMagazine() && !section.byline().isBlank()) {
                author(copy, markup.add(table, "tr"), section);
            }
        }
    }

    private static void entry(Copy copy, Element row, ManuscriptSection section) {
        String numeral = copy.numeral(section);
        if (!numeral.isEmpty()) {
            copy.markup().add(row, "td", "numeral", numeral);
        }
        Element link = copy.markup().add(copy.markup().add(row, "td", "entry"), "a");
        link.setAttribute("href", "#" + SectionPages.anchor(section));
        copy.markup().text(link, copy.title(section));
    }

    private static void author(Copy copy, Element row, ManuscriptSection section) {
        if (!copy.numeral(section).isEmpty()) {
            copy.markup().add(row, "td");
        }
        copy.markup().add(row, "td", "author", section.byline());
    }
}
