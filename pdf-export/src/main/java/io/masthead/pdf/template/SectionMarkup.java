package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import org.w3c.dom.Element;

/** One section: running head (none on a page that the section opens), numeral and title, byline, body, notes. */
final class SectionMarkup {
    private SectionMarkup() {}

    static void add(RenderContext context, Element body, ManuscriptSection section) {
        XhtmlBuilder xhtml = context.xhtml();
        xhtml.at(GlyphCoverage.location(section));
        boolean opening = context.opensPage(section);
        if (opening) {
            xhtml.add(body, "div", "running-head blank");
        }
        Element pages = xhtml.add(body, "div", opening ? "section opening" : "section");
        pages.setAttribute("data-section", section.id());
        xhtml.add(pages, "div", "running-head", context.isMagazine() ? context.name(section) : context.title(section));
        heading(context, pages, section);
        if (!section.byline().isBlank()) {
            xhtml.add(pages, "p", "byline", section.byline());
        }
        new BodyText(context, section).set(pages);
    }

    private static void heading(RenderContext context, Element pages, ManuscriptSection section) {
        Element heading = context.xhtml().add(pages, "h1");
        heading.setAttribute("id", anchor(section));
        String numeral = context.numeral(section);
        if (!numeral.isEmpty()) {
            context.xhtml().add(heading, "span", "numeral", numeral);
        }
        context.xhtml().text(heading, context.title(section));
    }

    static String anchor(ManuscriptSection section) {
        return "section-" + section.number();
    }
}
