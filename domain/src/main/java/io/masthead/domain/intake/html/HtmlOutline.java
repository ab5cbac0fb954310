package io.masthead.domain.intake.html;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.SchemaValues;
import io.masthead.domain.document.html.HtmlSanitizer;
import io.masthead.domain.document.html.SanitizerWarning;
import io.masthead.domain.intake.outline.Outline;
import io.masthead.domain.intake.outline.OutlineBlock;
import io.masthead.domain.intake.text.ReportBuilder;
import io.masthead.domain.intake.text.ReportLine;
import io.masthead.domain.language.SingleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes an outline of a parsed page: sanitizes it as all foreign markup, and remembers lines and levels meanwhile. */
final class HtmlOutline {

    private final Document page;
    private final String language;
    private final ReportBuilder report;

    HtmlOutline(Document page, String language, ReportBuilder report) {
        this.page = page;
        this.language = language;
        this.report = report;
    }

    Outline outline(boolean whole) {
        Element root = new PageParts(report).text(page.body(), whole);
        new HtmlNotes(root).join();
        var marked = BlockMarks.in(root, whole);
        var read = HtmlSanitizer.sanitize(root, languageOfPage(), address -> false);
        read.warnings().forEach(it -> report.add(line(it)));
        var blocks = blocks(read.document().blocks(), marked);
        boolean headed = !blocks.isEmpty() && blocks.getFirst().level() > 0;
        String title = whole || headed ? "" : SingleLine.withoutHidden(page.title());
        return new Outline(title, whole ? "" : author(), blocks, report);
    }

    private String languageOfPage() {
        var named = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
        return SchemaValues.isLanguage(named) ? named : language;
    }

    private String author() {
        return SingleLine.withoutHidden(page.select("meta[name=author]").attr("content"));
    }

    private static List<OutlineBlock> blocks(List<Block> blocks, BlockMarks marked) {
        var outline = new ArrayList<OutlineBlock>();
        int line = 0;
        int level = 1;
        for (Block block : blocks) {
            var mark = marked.of(block.id());
            line = mark == null ? line : mark.line();
            level = mark == null ? level : mark.level();
            outline.add(new OutlineBlock(line, block.type().isHeading() ? level : 0, block.withoutIds()));
        }
        return outline;
    }

    private static ReportLine line(SanitizerWarning warning) {
        String text = warning.text().isBlank() ? "<" + warning.what() + ">" : warning.text();
        return new ReportLine(warning.line(), text, warning.message());
    }
}
