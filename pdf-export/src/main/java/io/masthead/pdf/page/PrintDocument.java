package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole bulletin as the XHTML that is laid out: cover and contents, the sections, the colophon. */
public final class PrintDocument {
    private PrintDocument() {}

    /**
     * Builds the document.
     *
     * @param sections the manuscript's
     * @throws io.masthead.domain.edition.Typesetter.Untypesettable where a section's text cannot be set, or an edition
     *     has a character that no font has
     */
    public static Document of(Manuscript manuscript, List<ParsedSection> sections, Wording wording) {
        Coverage coverage = new Coverage(manuscript.kind());
        Copy copy = Copy.of(manuscript, wording, coverage);
        Markup markup = copy.markup();
        Element html = markup.root("html");
        html.setAttribute("lang", manuscript.language());
        Element head = markup.add(html, "head");
        Element body = markup.add(html, "body");
        markup.add(body, "div", "foot", footline(copy));
        Cover.add(copy, body);
        for (ParsedSection section : sections) {
            SectionPages.add(copy, body, section);
        }
        Colophon.add(copy, body);
        StandsBetween.list(copy, body);
        coverage.check();
        Outline.add(markup, head, body);
        body.normalize();
        Runs.separate(body);
        return markup.document();
    }

    private static String footline(Copy copy) {
        String institute = copy.institute();
        if (copy.manuscript().kind() != Manuscript.Kind.PROOF) {
            return institute;
        }
        Wording wording = copy.wording();
        String proof =
                wording.say("proof.line", wording.moment(copy.manuscript().date()));
        return institute.isEmpty() ? proof : institute + " · " + proof;
    }
}
