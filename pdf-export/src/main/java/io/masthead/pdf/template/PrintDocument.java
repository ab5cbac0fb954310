package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole bulletin as the XHTML that is laid out: cover and contents, the sections, the colophon. */
public final class PrintDocument {
    private PrintDocument() {}

    /**
     * Builds the document.
     *
     * @throws io.masthead.domain.edition.Typesetter.Untypesettable where a section's text cannot be set, or an edition
     *     has a character that no font has
     */
    public static Document of(Manuscript manuscript, PrintMessages messages) {
        GlyphCoverage coverage = new GlyphCoverage(manuscript.kind());
        RenderContext context = RenderContext.of(manuscript, messages, coverage);
        XhtmlBuilder xhtml = context.xhtml();
        Element html = xhtml.root("html");
        html.setAttribute("lang", manuscript.language());
        Element head = xhtml.add(html, "head");
        Element body = xhtml.add(html, "body");
        xhtml.add(body, "div", "running-foot", footline(context));
        Cover.add(context, body);
        for (ManuscriptSection section : manuscript.sections()) {
            SectionMarkup.add(context, body, section);
        }
        Colophon.add(context, body);
        ProofBlockers.list(context, body);
        coverage.check();
        Outline.add(xhtml, head, body);
        body.normalize();
        RunWrapper.separate(body);
        return xhtml.document();
    }

    private static String footline(RenderContext context) {
        String institute = context.institute();
        if (context.manuscript().kind() != Manuscript.Kind.PROOF) {
            return institute;
        }
        PrintMessages messages = context.messages();
        String proof =
                messages.get("proof.line", messages.moment(context.manuscript().date()));
        return institute.isEmpty() ? proof : institute + " · " + proof;
    }
}
