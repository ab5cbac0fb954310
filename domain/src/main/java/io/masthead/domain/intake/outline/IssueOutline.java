package io.masthead.domain.intake.outline;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.intake.text.ImportWarning;
import io.masthead.domain.intake.text.IssueCover;
import io.masthead.domain.intake.text.ParsedBulletin;
import io.masthead.domain.intake.text.ParsedSection;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.intake.text.SectionTitles;
import io.masthead.domain.intake.text.UnreadableBulletin;
import java.util.ArrayList;
import java.util.List;

/** Cuts a file into cover and sections at the headings of its first level. */
final class IssueOutline {

    private final List<OutlineBlock> blocks;
    private final String title;
    private final ReportBuilder report;
    private final List<ParsedSection> sections = new ArrayList<>();

    IssueOutline(Outline outline) {
        this.blocks = outline.blocks();
        this.title = outline.title();
        this.report = outline.report();
    }

    ParsedBulletin bulletin() {
        int from = beginningOfText();
        int level = blocks.subList(from, blocks.size()).stream()
                .filter(OutlineBlock::isHeading)
                .mapToInt(OutlineBlock::level)
                .min()
                .orElseThrow(UnreadableBulletin::withoutSections);
        int first = next(from, level);
        var cover = IssueCover.read(paragraphs(blocks.subList(0, first)), report);
        for (int at = first; at < blocks.size(); ) {
            int end = next(at + 1, level);
            add(blocks.get(at), blocks.subList(at + 1, end), level);
            at = end;
        }
        if (sections.isEmpty()) {
            throw UnreadableBulletin.withoutSections();
        }
        return new ParsedBulletin(
                cover.period(), cover.names(), cover.title(), cover.tagline(), sections, report.lines());
    }

    /** Behind the headings that stand on the cover, such as the month; a file that has no others begins with those. */
    private int beginningOfText() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isHeading()
                    && !SectionTitles.isOnCovers(blocks.get(i).words())) {
                return i;
            }
        }
        return 0;
    }

    private int next(int from, int level) {
        int at = from;
        while (at < blocks.size() && blocks.get(at).level() != level) {
            at++;
        }
        return at;
    }

    private List<IssueCover.Paragraph> paragraphs(List<OutlineBlock> cover) {
        var paragraphs = new ArrayList<IssueCover.Paragraph>();
        if (!title.isEmpty()) {
            paragraphs.add(new IssueCover.Paragraph(1, title));
        }
        for (OutlineBlock block : cover) {
            block.words().lines().forEach(it -> paragraphs.add(new IssueCover.Paragraph(block.line(), it)));
        }
        return paragraphs;
    }

    private void add(OutlineBlock heading, List<OutlineBlock> text, int level) {
        String words = heading.words();
        if (SectionTitles.isContents(words)) {
            report.add(ImportWarning.CONTENTS_LIST_DROPPED, heading.line(), words);
            return;
        }
        String whole = SectionTitles.withoutNumeral(words, sections.size() + 1);
        reportNotes(heading);
        boolean hasByline = !text.isEmpty() && text.getFirst().isByline();
        var byline = hasByline ? text.getFirst().words() : "";
        var body = new Document(Headings.placed(hasByline ? text.subList(1, text.size()) : text, 1 - level, report));
        if (body.blocks().isEmpty()) {
            report.add(ImportWarning.SECTION_EMPTY, heading.line(), words);
        }
        var title = SectionTitles.fitting(whole, heading.line(), words, report);
        sections.add(new ParsedSection(title, byline, heading.block().id(), body));
    }

    /** A title is one line of plain text. */
    private void reportNotes(OutlineBlock heading) {
        if (heading.block() instanceof TextBlock text) {
            text.content().stream()
                    .filter(Inline.Note.class::isInstance)
                    .forEach(note -> report.add(ImportWarning.NOTE_OF_TITLE_DROPPED, heading.line(), note.text()));
        }
    }
}
