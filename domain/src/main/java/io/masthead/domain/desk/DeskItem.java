package io.masthead.domain.desk;

import io.masthead.domain.issue.Issue;
import io.masthead.domain.section.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param kind what is to be done
 * @param issue the issue that it is in
 * @param section the section that it is about; null where it is the issue
 * @param due until when; null where that is open
 * @param reviewers the names of those who are asked to review the section, in their order
 */
public record DeskItem(
        Kind kind,
        Issue issue,
        @Nullable Section section,
        @Nullable LocalDate due,
        List<String> reviewers) {

    /** What is to be done, the most urgent kind first. */
    public enum Kind {
        /** Changes were requested in a text of theirs. */
        CHANGE,
        /** A text waits for their verdict. */
        REVIEW,
        /** An issue is ready and waits to be published. */
        PUBLISH,
        /** A text of theirs is to be written and submitted. */
        WRITE,
        /** A section has nobody who writes it, or nobody who reviews it. */
        ASSIGN
    }
}
