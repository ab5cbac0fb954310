package io.masthead.pdf;

import static java.util.stream.Collectors.groupingBy;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preview.BlockArea;
import io.masthead.domain.preview.IssuePages;
import io.masthead.domain.preview.IssuePages.SectionPages;
import io.masthead.domain.preview.LaidOutIssue;
import io.masthead.domain.preview.PagePicture;
import io.masthead.domain.preview.PagePreviewer;
import io.masthead.pdf.limit.TimeLimit;
import io.masthead.pdf.pagination.PlacedBlock;
import io.masthead.pdf.writer.DocumentWriter;
import io.masthead.pdf.writer.LaidOutDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays pages out by the steps of the {@link PdfTypesetter}, and paints those that somebody looks at. */
@ApplicationScoped
public class PdfPagePreviewer implements PagePreviewer {

    /** Of the thread's own work: as for a file, since the first page of a process takes seconds too. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Override
    public LaidOutIssue layOut(Manuscript manuscript) {
        return TimeLimit.within(LIMIT, () -> run(manuscript));
    }

    private static LaidOutIssue run(Manuscript manuscript) {
        PreparedText text = PreparedText.of(manuscript);
        LaidOutDocument document = DocumentWriter.layOut(text.document(), manuscript, text.messages());
        return new LaidOut(manuscript, document, text.findingsAnd(document.findings()));
    }

    private record LaidOut(
            List<ManuscriptSection> sections,
            LaidOutDocument document,
            List<Finding> findings,
            Map<String, List<PlacedBlock>> blocks)
            implements LaidOutIssue {

        LaidOut(Manuscript manuscript, LaidOutDocument document, List<Finding> findings) {
            this(
                    manuscript.sections(),
                    document,
                    findings,
                    document.blocks().stream().collect(groupingBy(PlacedBlock::section)));
        }

        @Override
        public IssuePages pages() {
            return new IssuePages(
                    document.pages(),
                    sections.stream().flatMap(it -> pages(it).stream()).toList());
        }

        private Optional<SectionPages> pages(ManuscriptSection section) {
            List<PlacedBlock> placed = blocks.getOrDefault(section.id(), List.of());
            return placed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SectionPages(
                            section.id(),
                            section.number(),
                            section.title(),
                            placed.getFirst().page(),
                            placed.getLast().page()));
        }

        @Override
        public List<BlockArea> areas(String section) {
            return blocks.getOrDefault(section, List.of()).stream()
                    .filter(it -> !it.block().isEmpty())
                    .map(it -> new BlockArea(
                            it.block(), it.page(), it.left(), it.top(), it.width(), it.height(), it.words()))
                    .toList();
        }

        @Override
        public PagePicture picture(int number, int width) {
            return TimeLimit.within(LIMIT, () -> PageImages.only(document.page(number), width));
        }
    }
}
