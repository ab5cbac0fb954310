package io.masthead.domain.preview;

import io.masthead.domain.preflight.Finding;
import io.masthead.domain.preview.IssuePages.SectionPages;
import io.masthead.domain.refusal.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to see of a section as it will be printed with what is typed. */
public sealed interface Preview {

    /**
     * One of its pages.
     *
     * @param section the section with its pages
     * @param total how many pages the issue has
     * @param number the number of the page that is shown, from 1
     * @param picture that page
     * @param areas where the section's blocks stand on it
     * @param findings what a careful typesetter would not print of the section, on whatever page
     * @param impact what the text does to the issue; null where the issue as it is stored has no pages to compare it with
     */
    record Page(
            SectionPages section,
            int total,
            int number,
            PagePicture picture,
            List<BlockArea> areas,
            List<Finding> findings,
            @Nullable PageImpact impact)
            implements Preview {

        public Page {
            areas = List.copyOf(areas);
            findings = List.copyOf(findings);
        }
    }

    /** There is no page, which is no failure: the text is as it is. */
    record NoPage(Reason why) implements Preview {}
}
