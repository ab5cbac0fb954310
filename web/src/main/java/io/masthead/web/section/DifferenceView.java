package io.masthead.web.section;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.diff.DocumentDifference;
import io.masthead.domain.section.Revision;

/** What differs between two texts, ready to be shown. */
record DifferenceView(
        int from, int to, String title, String byline, String html, int added, int removed, boolean none) {

    static DifferenceView between(Revision from, Revision to) {
        return between(from.number(), from.text(), to.number(), to.text());
    }

    static DifferenceView between(int fromNumber, SectionText from, int toNumber, SectionText to) {
        var difference = DocumentDifference.between(from, to);
        return new DifferenceView(
                fromNumber,
                toNumber,
                from.title().equals(to.title()) ? "" : difference.titleHtml(),
                from.byline().equals(to.byline()) ? "" : difference.bylineHtml(),
                difference.html(),
                difference.wordsAdded(),
                difference.wordsRemoved(),
                difference.isEmpty());
    }
}
