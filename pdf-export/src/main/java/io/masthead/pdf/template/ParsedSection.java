package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.TypesettingProblem.Place;
import io.masthead.pdf.limit.TimeLimit;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A section with its body as a tree. A body is parsed once for a document; whoever reads the tree leaves it as it is.
 *
 * @param section the section
 * @param body what its body's HTML says
 */
public record ParsedSection(ManuscriptSection section, Element body) {

    /** The sections of a manuscript, in its order. */
    public static List<ParsedSection> of(Manuscript manuscript) {
        return manuscript.sections().stream().map(ParsedSection::of).toList();
    }

    private static ParsedSection of(ManuscriptSection section) {
        TimeLimit.check();
        return new ParsedSection(
                section, Jsoup.parseBodyFragment(section.body()).body());
    }

    /** The section as an editor knows it. */
    Place place() {
        return GlyphCoverage.place(section);
    }
}
