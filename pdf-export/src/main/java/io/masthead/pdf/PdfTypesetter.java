package io.masthead.pdf;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.ToolchainFingerprint;
import io.masthead.domain.edition.Typesetter;
import io.masthead.domain.preflight.Finding;
import io.masthead.pdf.limit.TimeLimit;
import io.masthead.pdf.writer.DocumentWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

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
        return TimeLimit.within(LIMIT, () -> written(manuscript, progress));
    }

    @Override
    public List<Finding> findings(Manuscript manuscript) {
        return TimeLimit.within(LIMIT, () -> found(manuscript));
    }

    @Override
    public ToolchainFingerprint fingerprint() {
        return PdfToolchain.fingerprint();
    }

    private static Typeset written(Manuscript manuscript, Progress progress) {
        PreparedText text = PreparedText.of(manuscript);
        DocumentWriter.Written written = DocumentWriter.write(text.document(), manuscript, text.messages(), progress);
        return new Typeset(
                written.pdf(), written.pages(), text.findingsAnd(written.findings()), PdfToolchain.fingerprint());
    }

    private static List<Finding> found(Manuscript manuscript) {
        PreparedText text = PreparedText.of(manuscript);
        return text.findingsAnd(DocumentWriter.layOut(text.document(), manuscript, text.messages())
                .findings());
    }
}
