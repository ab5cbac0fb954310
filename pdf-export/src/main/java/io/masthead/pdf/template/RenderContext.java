package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.HouseStyle.Opening;

/** What is set, the words that go with it, and the document that it is set into. */
record RenderContext(Manuscript manuscript, PrintMessages messages, XhtmlBuilder xhtml, ImageElements pictures) {

    static RenderContext of(Manuscript manuscript, PrintMessages messages, GlyphCoverage coverage) {
        XhtmlBuilder xhtml = new XhtmlBuilder(coverage);
        return new RenderContext(manuscript, messages, xhtml, new ImageElements(manuscript, xhtml));
    }

    HouseStyle style() {
        return manuscript.style();
    }

    PageArea pageArea() {
        return PageArea.of(style());
    }

    boolean isMagazine() {
        return style().design() == Design.MAGAZINE;
    }

    /** Whether the section begins a page. */
    boolean opensPage(ManuscriptSection section) {
        return section.equals(manuscript.sections().getFirst()) || style().opening() == Opening.NEW_PAGE;
    }

    /** The section's number as it is printed; empty where sections have none. */
    String numeral(ManuscriptSection section) {
        return SectionNumerals.of(style().numbering(), section.number());
    }

    /** The section's title, or what stands for it. */
    String title(ManuscriptSection section) {
        return section.title().isBlank()
                ? messages.get("untitled")
                : section.title().strip();
    }

    /** The institute's name in the publication's language, or the first that it has. */
    String institute() {
        var names = manuscript.names();
        return names.getOrDefault(
                manuscript.language(), names.values().stream().findFirst().orElse(""));
    }

    /** Number and title on one line. */
    String name(ManuscriptSection section) {
        String numeral = numeral(section);
        return numeral.isEmpty() ? title(section) : numeral + ". " + title(section);
    }
}
