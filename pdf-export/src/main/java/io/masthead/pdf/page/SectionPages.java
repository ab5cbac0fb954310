package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import org.w3c.dom.Element;

/** One section: running head (none on a page that the section opens), numeral and title, byline, body, notes. */
final class SectionPages {
    private SectionPages() {}

    static void add(Copy copy, Element body, ParsedSection parsed) {
        ManuscriptSection section = parsed.section();
        Markup markup = copy.markup();
        markup.at(parsed.name());
        boolean opening = copy.opensPage(section);
        if (opening) {
            markup.add(body, "div", "head blank");
        }
        Element pages = markup.add(body, "div", opening ? "section opening" : "section");
        pages.setAttribute("data-section", section.id());
        markup.add(pages, "div", "head", copy.isMagazine() ? copy.name(section) : copy.title(section));
        heading(copy, pages, section);
        if (!section.byline().isBlank()) {
            markup.add(pages, "p", "byline", section.byline());
        }
        new BodyText(copy, parsed).set(pages);
    }

    private static void heading(Copy copy, Element pages, ManuscriptSection section) {
        Element heading = copy.markup().add(pages, "h1");
        heading.setAttribute("id", anchor(section));
        String numeral = copy.numeral(section);
        if (!numeral.isEmpty()) {
            copy.markup().add(heading, "span", "numeral", numeral);
        }
        copy.markup().text(heading, copy.title(section));
    }

    static String anchor(ManuscriptSection section) {
        return "section-" + section.number();
    }
}
