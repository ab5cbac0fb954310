package io.masthead.pdf.bench;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One text in every contender's markup.
 *
 * @param times how often the sample's sections stand in it
 */
record Issue(int times, Manuscript manuscript, Path html, Path typst, Path latex) {

    static Issue of(Manuscript sample, int times, Path folder, Path fonts) throws IOException {
        Manuscript manuscript = repeated(sample, times);
        Path html = Files.writeString(folder.resolve("x" + times + ".html"), HtmlIssue.of(manuscript, fonts));
        Path typst = Files.writeString(folder.resolve("x" + times + ".typ"), TypstIssue.of(manuscript));
        Path latex = Files.writeString(folder.resolve("x" + times + ".tex"), LatexIssue.of(manuscript, fonts));
        return new Issue(times, manuscript, html, typst, latex);
    }

    String label() {
        return times == 1 ? "the sample" : "x" + times;
    }

    static Manuscript repeated(Manuscript from, int times) {
        List<ManuscriptSection> sections = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (ManuscriptSection section : from.sections()) {
                sections.add(numbered(section, sections.size() + 1));
            }
        }
        return new Manuscript(
                from.kind(),
                from.publication(),
                from.publicationTitle(),
                from.names(),
                from.tagline(),
                from.language(),
                from.period(),
                from.title(),
                from.number(),
                from.date(),
                from.timeZone(),
                from.style(),
                from.coverPicture(),
                from.pictures(),
                from.missing(),
                sections,
                from.trail());
    }

    private static ManuscriptSection numbered(ManuscriptSection section, int number) {
        return new ManuscriptSection(
                "s" + number,
                number,
                section.title(),
                section.byline(),
                section.body(),
                section.revision(),
                section.contentHash(),
                section.editors(),
                section.approvals());
    }
}
