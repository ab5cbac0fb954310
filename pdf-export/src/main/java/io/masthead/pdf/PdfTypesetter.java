package io.masthead.pdf;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Typesetter;
import io.masthead.pdf.file.BulletinFile;
import io.masthead.pdf.page.PrintDocument;
import io.masthead.pdf.page.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import org.w3c.dom.Document;

/**
 * Typesets with Flying Saucer: PDF/A-2a and PDF/UA-1, the same bytes for the same manuscript, closed against any outside
 * resource. May be called by several threads at once; an interrupted thread gets a CancellationException.
 */
@ApplicationScoped
public class PdfTypesetter implements Typesetter {

    @Override
    public Typeset typeset(Manuscript manuscript, Progress progress) {
        Wording wording = new Wording(manuscript.language(), manuscript.timeZone());
        Document document = PrintDocument.of(manuscript, wording);
        return BulletinFile.write(document, manuscript, wording, progress);
    }
}
