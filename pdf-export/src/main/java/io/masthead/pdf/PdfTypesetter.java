package io.masthead.pdf;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.ToolchainFingerprint;
import io.masthead.domain.edition.Typesetter;
import io.masthead.domain.preflight.Finding;
import io.masthead.pdf.limit.TimeLimit;
import io.masthead.pdf.template.ManuscriptPreflight;
import io.masthead.pdf.template.PrintDocument;
import io.masthead.pdf.template.PrintMessages;
import io.masthead.pdf.template.SizeLimits;
import io.masthead.pdf.writer.DocumentWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/**
 * Typesets with Flying Saucer: PDF/A-2a and PDF/UA-1, the same bytes for the same manuscript, closed against any outside
 * resource. May be called by several threads at once; an interrupted thread gets a CancellationException, and one that has
 * worked for ten seconds an Untypesettable.
 */
@ApplicationScoped
public class PdfTypesetter implements Typesetter {

    /** Of the thread's own work: a hundred times what a bulletin takes, and several times what 600 pages take. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Override
    public Typeset typeset(Manuscript manuscript, Progress progress) {
        return TimeLimit.within(LIMIT, () -> run(manuscript, progress));
    }

    @Override
    public ToolchainFingerprint fingerprint() {
        return PdfToolchain.fingerprint();
    }

    private static Typeset run(Manuscript manuscript, Progress progress) {
        PrintMessages messages = new PrintMessages(manuscript.language(), manuscript.timeZone());
        SizeLimits.check(manuscript.sections());
        List<Finding> ofText = ManuscriptPreflight.of(manuscript, messages);
        Document document = PrintDocument.of(manuscript, messages);
        DocumentWriter.Written written = DocumentWriter.write(document, manuscript, messages, progress);
        // what is on no page comes first
        List<Finding> findings =
                Stream.concat(ofText.stream(), written.findings().stream()).toList();
        return new Typeset(written.pdf(), written.pages(), findings, PdfToolchain.fingerprint());
    }
}
