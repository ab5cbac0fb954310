package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.Approval;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The texts of one part of an issue that somebody wrote.
 *
 * @param section the section's id; empty for the cover and the colophon
 * @param texts the texts, each read for itself
 */
record AuthoredTexts(String section, List<String> texts) {

    /** The cover's, each section's, the colophon's. */
    static List<AuthoredTexts> of(Manuscript manuscript, PrintMessages messages) {
        List<AuthoredTexts> parts = new ArrayList<>();
        parts.add(new AuthoredTexts("", cover(manuscript, messages)));
        manuscript.sections().forEach(section -> parts.add(of(section)));
        parts.add(new AuthoredTexts("", colophon(manuscript)));
        return parts;
    }

    private static List<String> cover(Manuscript manuscript, PrintMessages messages) {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, String> name : manuscript.names().entrySet()) {
            texts.add(lackingIn(name.getValue(), Cover.capitals(name)));
        }
        String title = manuscript.publicationTitle();
        texts.add(lackingIn(title, messages.capitals(title)));
        texts.add(manuscript.title());
        texts.add(manuscript.tagline());
        return texts;
    }

    /** The text as it was written, unless only its capitals are in no font: not every letter has one there. */
    private static String lackingIn(String written, String capitals) {
        return GlyphCoverage.shows(written) ? capitals : written;
    }

    private static AuthoredTexts of(ManuscriptSection section) {
        return new AuthoredTexts(
                section.id(),
                List.of(section.title(), section.byline(), new DocumentInspection(section.body()).words()));
    }

    private static List<String> colophon(Manuscript manuscript) {
        return manuscript.sections().stream()
                .flatMap(section -> Stream.concat(
                        section.editors().stream(), section.approvals().stream().map(Approval::by)))
                .distinct()
                .toList();
    }
}
