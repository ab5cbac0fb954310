package io.masthead.pdf;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.preflight.Finding;
import io.masthead.pdf.template.ManuscriptPreflight;
import io.masthead.pdf.template.PrintDocument;
import io.masthead.pdf.template.PrintMessages;
import io.masthead.pdf.template.SizeLimits;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/**
 * A manuscript as it is laid out, whether for a file, for a look at its pages or for what is found on them.
 *
 * @param findings what is found in the text, wherever it comes to stand
 */
record PreparedText(PrintMessages messages, Document document, List<Finding> findings) {

    /** Throws Untypesettable where the text cannot be printed. */
    static PreparedText of(Manuscript manuscript) {
        PrintMessages messages = new PrintMessages(manuscript.language(), manuscript.timeZone());
        SizeLimits.check(manuscript.sections());
        List<Finding> findings = ManuscriptPreflight.of(manuscript, messages);
        return new PreparedText(messages, PrintDocument.of(manuscript, messages), findings);
    }

    /** All findings: what is on no page comes first. */
    List<Finding> findingsAnd(List<Finding> ofPages) {
        return Stream.concat(findings.stream(), ofPages.stream()).toList();
    }
}
