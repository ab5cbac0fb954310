package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.pdf.letter.Face;
import io.masthead.pdf.letter.Kerning;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole bulletin as the XHTML that is laid out: cover and contents, the sections, the colophon. */
public final class PrintDocument {
    /** The cover's title in points, largest first; the widest that fits the measure is taken. */
    private static final List<Integer> TITLE_SIZES = List.of(46, 36, 28, 22);

    private static final float MEASURE_PT = 454;

    private final Manuscript manuscript;
    private final Wording wording;
    private final Markup markup = new Markup();

    private PrintDocument(Manuscript manuscript, Wording wording) {
        this.manuscript = manuscript;
        this.wording = wording;
    }

    /** Builds the document; throws Untypesettable where a section's text cannot be set. */
    public static Document of(Manuscript manuscript, Wording wording) {
        return new PrintDocument(manuscript, wording).build();
    }

    private Document build() {
        Element html = markup.root("html");
        html.setAttribute("lang", manuscript.language());
        head(html);
        Element body = markup.add(html, "body");
        markup.add(body, "div", "foot", footline());
        cover(body);
        for (ManuscriptSection section : manuscript.sections()) {
            SectionPages.add(markup, body, section, wording);
        }
        Colophon.add(markup, body, manuscript, wording);
        Outline.add(markup, html, body);
        body.normalize();
        Runs.separate(body);
        return markup.document();
    }

    private void head(Element html) {
        Element head = markup.add(html, "head");
        Element sheet = markup.add(head, "link");
        sheet.setAttribute("rel", "stylesheet");
        sheet.setAttribute("type", "text/css");
        sheet.setAttribute("href", "asset:/bulletin.css");
    }

    private String footline() {
        String institute = institute();
        if (manuscript.kind() != Manuscript.Kind.PROOF) {
            return institute;
        }
        String proof = wording.say("proof.line", wording.moment(manuscript.date()));
        return institute.isEmpty() ? proof : institute + " · " + proof;
    }

    private String institute() {
        String own = manuscript.names().get(manuscript.language());
        if (own != null) {
            return own;
        }
        Iterator<String> names = manuscript.names().values().iterator();
        return names.hasNext() ? names.next() : "";
    }

    private void cover(Element body) {
        String printed = manuscript.publicationTitle() + manuscript.title() + manuscript.tagline();
        Coverage.check("The cover", printed + String.join("", manuscript.names().values()));
        Element cover = markup.add(body, "div", "cover");
        Element masthead = markup.add(cover, "div", "masthead");
        for (Map.Entry<String, String> name : manuscript.names().entrySet()) {
            String capitals = name.getValue().toUpperCase(Locale.forLanguageTag(name.getKey()));
            Element line = markup.add(masthead, "p", "institute", capitals);
            line.setAttribute("lang", name.getKey());
        }
        String title = wording.capitals(manuscript.publicationTitle());
        markup.add(cover, "p", "title size" + titleSize(title), title);
        markup.add(cover, "p", "month", wording.capitals(wording.month(manuscript.period())));
        if (!manuscript.title().isBlank()) {
            markup.add(cover, "p", "issue", manuscript.title());
        }
        if (!manuscript.tagline().isBlank()) {
            markup.add(cover, "p", "tagline", manuscript.tagline());
        }
        contents(cover);
    }

    private void contents(Element cover) {
        Element contents = markup.add(cover, "div", "contents");
        markup.add(contents, "h1", "", wording.say("contents")).setAttribute("id", "contents");
        Element list = markup.add(contents, "div", "toc");
        for (ManuscriptSection section : manuscript.sections()) {
            Element row = markup.add(markup.add(markup.add(list, "div", "toci"), "table"), "tr");
            markup.add(row, "td", "numeral", Numerals.roman(section.number()));
            Element link = markup.add(markup.add(row, "td", "entry"), "a");
            link.setAttribute("href", "#" + SectionPages.anchor(section));
            markup.text(link, SectionPages.title(section, wording));
        }
    }

    private static int titleSize(String title) {
        float width = Kerning.of(Face.SERIF_BOLD).width(title);
        return TITLE_SIZES.stream()
                .filter(size -> width * size / 1000 <= MEASURE_PT)
                .findFirst()
                .orElse(TITLE_SIZES.getLast());
    }
}
