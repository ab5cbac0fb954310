package io.masthead.domain.intake.text;

import io.masthead.domain.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the text of a whole past issue: cover, contents list, sections. Knows nothing of any particular bulletin. */
public final class BulletinReader {

    private BulletinReader() {}

    /**
     * Reads a text in UTF-8, up to {@link TextFile#LIMIT} bytes.
     *
     * @throws UnreadableBulletin if it is empty, too large, binary, not UTF-8, or has no section
     */
    public static ParsedBulletin read(byte[] file) {
        var report = new ReportBuilder();
        List<TextLine> lines = TextFile.lines(file, report);
        ContentsList contents = ContentsList.find(lines);
        TypographicQuotes quotes = TypographicQuotes.of(lines);
        return contents == null
                ? withoutContents(lines, quotes, report)
                : withContents(lines, contents, quotes, report);
    }

    private static ParsedBulletin withContents(
            List<TextLine> lines, ContentsList contents, TypographicQuotes quotes, ReportBuilder report) {
        BulletinCover cover = BulletinCover.read(lines.subList(0, contents.from()), quotes, report);
        List<TextLine> text = lines.subList(contents.to(), lines.size());
        var cuts = new SectionSplitter(text, contents.sections(), cover.lines(), report).cut();
        reportMissing(contents.others(), text, report);
        return bulletin(cover, cuts, contents, LineWrapping.of(text), quotes, report);
    }

    /** An entry of the contents list that is no section is a sub-heading, or else lost with the list. */
    private static void reportMissing(List<ContentsList.Entry> entries, List<TextLine> text, ReportBuilder report) {
        Set<String> keys = text.stream()
                .filter(line -> line.text().length() <= SectionSplitter.LONGEST_TITLE)
                .map(line -> CharacterRules.key(MarkedText.plain(line.text())))
                .collect(Collectors.toSet());
        entries.stream()
                .filter(entry -> !keys.contains(CharacterRules.key(entry.title())))
                .filter(entry -> !keys.contains(CharacterRules.key(entry.longTitle())))
                .forEach(entry -> report.add(ImportWarning.CONTENTS_LINE_NOT_UNDERSTOOD, entry.line()));
    }

    /** The cover then ends where the first title stands, which is found by reading the text once for the titles alone. */
    private static ParsedBulletin withoutContents(
            List<TextLine> lines, TypographicQuotes quotes, ReportBuilder report) {
        var found = new SectionSplitter(lines, List.of(), Set.of(), new ReportBuilder()).cut();
        if (found.isEmpty()) {
            throw UnreadableBulletin.withoutSections();
        }
        int first = lines.indexOf(found.getFirst().line());
        BulletinCover cover = BulletinCover.read(lines.subList(0, first), quotes, report);
        List<TextLine> text = lines.subList(first, lines.size());
        var cuts = new SectionSplitter(text, List.of(), cover.lines(), report).cut();
        return bulletin(cover, cuts, null, LineWrapping.of(text), quotes, report);
    }

    private static ParsedBulletin bulletin(
            BulletinCover cover,
            List<SectionSplitter.SplitSection> cuts,
            @Nullable ContentsList contents,
            LineWrapping wrapping,
            TypographicQuotes quotes,
            ReportBuilder report) {
        if (cuts.isEmpty()) {
            throw UnreadableBulletin.withoutSections();
        }
        Set<String> subHeadings = contents == null ? Set.of() : contents.subHeadings();
        var sections = new ArrayList<ParsedSection>();
        for (SectionSplitter.SplitSection cut : cuts) {
            String whole = quotes.smarten(cut.title(), report, cut.line().number());
            String title =
                    SectionTitles.fitting(whole, cut.line().number(), cut.line().text(), report);
            Document body = DocumentAssembler.document(cut.lines(), wrapping, subHeadings, quotes, report);
            if (body.blocks().isEmpty()) {
                report.add(ImportWarning.SECTION_EMPTY, cut.line());
            }
            sections.add(new ParsedSection(title, "", "", body));
        }
        return new ParsedBulletin(
                cover.period(), cover.names(), cover.title(), cover.tagline(), sections, report.lines());
    }
}
