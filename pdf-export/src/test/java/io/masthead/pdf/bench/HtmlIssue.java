package io.masthead.pdf.bench;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.nio.file.Path;
import org.jsoup.nodes.Entities;

/**
 * The manuscript for engines that print HTML: our page, margins, fonts, sizes and contents. The families have names of their
 * own: {@code Serif} would be the browser's, quoted or not in its rule.
 */
final class HtmlIssue {
    private static final String SHEET = """
            @font-face { font-family: "Bench Serif"; src: url(FONTSSourceSerif4_400Regular.ttf) }
            @font-face { font-family: "Bench Serif"; font-style: italic; src: url(FONTSSourceSerif4_400Regular_Italic.ttf) }
            @font-face { font-family: "Bench Serif"; font-weight: 600; src: url(FONTSSourceSerif4_600SemiBold.ttf) }
            @font-face { font-family: "Bench Serif"; font-style: italic; font-weight: 600; \
              src: url(FONTSSourceSerif4_600SemiBold_Italic.ttf) }
            @font-face { font-family: "Bench Sans"; src: url(FONTSInter_400Regular.ttf) }
            @font-face { font-family: "Bench Sans"; font-weight: 600; src: url(FONTSInter_600SemiBold.ttf) }
            @page { size: A4; margin: MARGINS;
              @top-left { content: "Bulletin"; font: 7.5pt "Bench Sans" }
              @bottom-right { content: counter(page); font: 8.5pt "Bench Sans" } }
            body { margin: 0; font: 10.2pt/1.36 "Bench Serif" }
            p, li { margin: 0; text-align: justify; hyphens: auto; orphans: 2; widows: 2 }
            p + p { text-indent: 1.3em }
            ul, ol { margin: 5pt 0 6pt 0; padding-left: 1.6em }
            strong { font-weight: 600 }
            blockquote { margin: 7pt 1.8em }
            h1, h2, h3, h4 { font-family: "Bench Sans"; font-weight: 600; break-after: avoid; margin: 10pt 0 3pt 0 }
            h1 { font-size: 16pt; margin: 20pt 0 12pt 0 }
            h2 { font-size: 11pt }
            h3, h4 { font-size: 10pt }
            .contents { list-style: none; padding: 0; break-after: page }
            .contents a { display: block; color: inherit; text-decoration: none }
            .contents a::after { content: leader('. ') target-counter(attr(href), page) }
            """;

    private HtmlIssue() {}

    static String of(Manuscript manuscript, Path fonts) {
        var margins = manuscript.style().margins();
        String sheet = SHEET.replace("FONTS", fonts.toUri().toString())
                .replace(
                        "MARGINS",
                        "%dmm %dmm %dmm %dmm"
                                .formatted(margins.top(), margins.right(), margins.bottom(), margins.left()));
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html><html lang=\"%s\"><meta charset=\"utf-8\">".formatted(manuscript.language()));
        html.append("<title>Bulletin</title><style>").append(sheet).append("</style>");
        html.append("<h1>Contents</h1><ol class=\"contents\">");
        for (ManuscriptSection section : manuscript.sections()) {
            html.append("<li><a href=\"#%s\">%s</a></li>".formatted(section.id(), Entities.escape(section.title())));
        }
        html.append("</ol>");
        for (ManuscriptSection section : manuscript.sections()) {
            html.append("<h1 id=\"%s\">%s</h1>".formatted(section.id(), Entities.escape(section.title())))
                    .append(HtmlWriter.write(section.body()));
        }
        return html.append("</html>").toString();
    }
}
