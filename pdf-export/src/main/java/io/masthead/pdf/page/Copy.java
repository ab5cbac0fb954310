package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.publication.HouseStyle;
import io.masthead.domain.publication.HouseStyle.Design;
import io.masthead.domain.publication.HouseStyle.Opening;

/** What is set, the words that go with it, and the document that it is set into. */
record Copy(Manuscript manuscript, Wording wording, Markup markup, Pictures pictures) {

    static Copy of(Manuscript manuscript, Wording wording, Coverage coverage) {
        Markup markup = new Markup(coverage);
        return new Copy(manuscript, wording, markup, new Pictures(manuscript, markup));
    }

    HouseStyle style() {
        return manuscript.style();
    }

    Frame frame() {
        return Frame.of(style());
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
        return Numerals.of(style().numbering(), section.number());
    }

    /** The section's title, or what stands for it. */
    String title(ManuscriptSection section) {
        return section.title().isBlank()
                ? wording.say("untitled")
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
