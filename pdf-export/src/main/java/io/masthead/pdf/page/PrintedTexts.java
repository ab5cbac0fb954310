package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * The texts of one part of an issue that somebody wrote.
 *
 * @param section the section's id; empty for the cover
 * @param name what the part is called in a sentence
 * @param texts the texts, each read for itself
 */
record PrintedTexts(String section, String name, List<String> texts) {

    /** The cover's, then each section's. */
    static List<PrintedTexts> of(Manuscript manuscript) {
        List<PrintedTexts> parts = new ArrayList<>();
        List<String> cover = new ArrayList<>(manuscript.names().values());
        cover.addAll(List.of(manuscript.publicationTitle(), manuscript.title(), manuscript.tagline()));
        parts.add(new PrintedTexts("", "The cover", cover));
        manuscript.sections().forEach(section -> parts.add(of(section)));
        return parts;
    }

    private static PrintedTexts of(ManuscriptSection section) {
        String body = Jsoup.parseBodyFragment(section.body()).body().text();
        return new PrintedTexts(section.id(), Coverage.name(section), List.of(section.title(), section.byline(), body));
    }
}
