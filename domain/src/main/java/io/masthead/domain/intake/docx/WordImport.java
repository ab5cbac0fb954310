package io.masthead.domain.intake.docx;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.docx.Reading;
import io.masthead.domain.document.docx.UnreadableWordFile;
import io.masthead.domain.document.docx.WordFile;
import io.masthead.domain.document.docx.WordHeading;
import io.masthead.domain.document.docx.WordPictures;
import io.masthead.domain.document.docx.WordText;
import io.masthead.domain.document.docx.WordWarning;
import io.masthead.domain.intake.outline.Outline;
import io.masthead.domain.intake.outline.OutlineBlock;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.intake.text.UnreadableBulletin;
import io.masthead.domain.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A Word file as it was read: blocks with the levels of Word's headings, and what others remarked in it.
 *
 * @param source the section that it was exported from, as the file says; empty where it is none of our exports
 * @param text what Word says
 * @param report what was not carried over, by paragraph
 */
public record WordImport(String source, WordText text, ReportBuilder report) {

    /** The level of a heading that is the whole file's title. */
    private static final int TITLE = 0;

    /**
     * Reads a file.
     *
     * @throws UnreadableWordFile if it is no Word file, or has what none is read with
     * @throws UnreadableBulletin if there is nothing in it
     */
    public static WordImport read(Path path, Reading reading, WordPictures pictures) {
        var file = WordFile.open(path);
        var text = file.text(reading, pictures);
        if (text.document().blocks().isEmpty()) {
            throw UnreadableBulletin.because(UnreadableBulletin.Cause.EMPTY);
        }
        var report = new ReportBuilder();
        text.warnings().forEach(it -> report(it, report));
        return new WordImport(file.origin().map(it -> it.section()).orElse(""), text, report);
    }

    private static void report(WordWarning warning, ReportBuilder report) {
        var words = warning.arguments().isEmpty() ? "" : warning.arguments().getFirst();
        report.add(new ReportLine(warning.paragraph(), words, warning.message()));
        for (Message reason : warning.reasons()) {
            report.add(new ReportLine(warning.paragraph(), words, reason));
        }
    }

    /** Whether it was exported from that section. */
    public boolean isFrom(UUID section) {
        return source.equals(section.toString());
    }

    /** The text of one section: below the title Word's first level is the text's. */
    public Outline section() {
        var blocks = blocks(source.isEmpty() ? 0 : 1);
        boolean titled = isTitle(text.document().blocks().getFirst());
        String title = titled ? words(text.document().blocks().getFirst()) : "";
        int from = titled ? 1 : 0;
        boolean signed = from < blocks.size() && blocks.get(from).isByline();
        String byline = signed ? blocks.get(from).words() : "";
        return new Outline(title, byline, blocks.subList(signed ? from + 1 : from, blocks.size()), report);
    }

    /** A whole issue, whose title stands on its cover. */
    public Outline issue() {
        return new Outline("", "", blocks(0), report);
    }

    private boolean isTitle(Block block) {
        return text.outline().stream()
                .anyMatch(it -> it.level() == TITLE && it.block().equals(block.id()));
    }

    private static String words(Block block) {
        return new OutlineBlock(0, 1, block).words();
    }

    private List<OutlineBlock> blocks(int down) {
        Map<String, Integer> levels = new HashMap<>();
        for (WordHeading heading : text.outline()) {
            levels.put(heading.block(), heading.level() == TITLE ? TITLE : heading.level() + down);
        }
        var blocks = new ArrayList<OutlineBlock>();
        for (Block block : text.document().blocks()) {
            blocks.add(new OutlineBlock(0, levels.getOrDefault(block.id(), 0), block));
        }
        return blocks;
    }
}
