package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import org.w3c.dom.Element;

/** One section: running head, numeral and title, byline, body, notes. */
final class SectionPages {
    private SectionPages() {}

    static void add(Markup markup, Element body, ManuscriptSection section, Wording wording) {
        Coverage.check(section);
        boolean opening = body.getElementsByTagName("h1").getLength() == 1;
        Element pages = markup.add(body, "div", opening ? "section opening" : "section");
        pages.setAttribute("data-section", section.id());
        String title = title(section, wording);
        markup.add(pages, "div", "head", title);
        Element heading = markup.add(pages, "h1");
        heading.setAttribute("id", anchor(section));
        markup.add(heading, "span", "numeral", Numerals.roman(section.number()));
        markup.text(heading, title);
        if (!section.byline().isBlank()) {
            markup.add(pages, "p", "byline", section.byline());
        }
        new BodyText(markup, section).set(pages);
    }

    static String anchor(ManuscriptSection section) {
        return "section-" + section.number();
    }

    static String title(ManuscriptSection section, Wording wording) {
        return section.title().isBlank()
                ? wording.say("untitled")
                : section.title().strip();
    }
}
