package io.masthead.pdf;

import io.masthead.domain.edition.Finding;
import io.masthead.domain.edition.Fingerprint;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Typesetter;
import io.masthead.pdf.file.BulletinFile;
import io.masthead.pdf.letter.TimeLimit;
import io.masthead.pdf.page.Bounds;
import io.masthead.pdf.page.ParsedSection;
import io.masthead.pdf.page.PrintDocument;
import io.masthead.pdf.page.Proofreading;
import io.masthead.pdf.page.Wording;
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
        return TimeLimit.within(LIMIT, () -> make(manuscript, progress));
    }

    @Override
    public Fingerprint fingerprint() {
        return Tools.fingerprint();
    }

    private static Typeset make(Manuscript manuscript, Progress progress) {
        Wording wording = new Wording(manuscript.language(), manuscript.timeZone());
        List<ParsedSection> sections = ParsedSection.of(manuscript);
        Bounds.check(sections);
        List<Finding> ofTheText = Proofreading.of(manuscript, sections, wording);
        Document document = PrintDocument.of(manuscript, sections, wording);
        BulletinFile.Written written = BulletinFile.write(document, manuscript, wording, progress);
        List<Finding> findings = together(ofTheText, written.findings());
        return new Typeset(written.pdf(), written.pages(), findings, Tools.fingerprint());
    }

    /** What is on no page stands first. */
    private static List<Finding> together(List<Finding> ofTheText, List<Finding> ofThePages) {
        return Stream.concat(ofTheText.stream(), ofThePages.stream()).toList();
    }
}
