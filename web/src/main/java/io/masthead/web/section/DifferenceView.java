package io.masthead.web.section;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.diff.DocumentDifference;
import io.masthead.domain.section.Revision;
import java.util.Optional;

/** What differs between two texts, ready to be shown. */
record DifferenceView(
        int from, int to, String title, String byline, String html, int added, int removed, boolean none) {

    /** Empty where one of them cannot be read. */
    static Optional<DifferenceView> ofReadable(Revision from, Revision to) {
        return from.readable()
                .flatMap(older -> to.readable().map(newer -> between(from.number(), older, to.number(), newer)));
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
