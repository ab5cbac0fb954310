package io.masthead.web.section;

import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.document.merge.MergeChoice;
import io.masthead.domain.document.merge.TextMerge;
import io.masthead.web.layout.ZonedDates.Stamp;
import io.masthead.web.merge.MergeView;
import java.util.Map;

/**
 * A merge of what somebody typed with what was saved meanwhile.
 *
 * @param base the number of the revision that it was written from; 0 where nobody knows
 * @param theirs the number of the revision that it is merged with
 * @param by who saved that
 */
record Merging(int base, int theirs, String by, Stamp at, SubmittedText submitted, TextMerge merge, MergeView view) {

    /** The version of the section with the revision that was merged; 0, which none has, where there is a newer one. */
    int versionIn(SectionHeader now) {
        return now.revision() == theirs ? now.version() : 0;
    }

    /** The text by these choices. */
    SectionText resolved(Map<String, MergeChoice> choices) {
        return merge.resolved(choices);
    }

    /** The text by these choices as a script takes it, its blocks with their ids. */
    SubmittedText forScripts(Map<String, MergeChoice> choices) {
        SectionText text = resolved(choices);
        return new SubmittedText(text.title(), text.byline(), HtmlWriter.write(text.body()), submitted.note(), "");
    }
}
