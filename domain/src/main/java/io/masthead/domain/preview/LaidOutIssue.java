package io.masthead.domain.preview;

import io.masthead.domain.preflight.Finding;
import java.util.List;

/** An issue in lines and pages. For one thread, and for as long as somebody looks at it: it holds all that is laid out. */
public interface LaidOutIssue {

    /** On which pages its sections stand. */
    IssuePages pages();

    /** Where the blocks of a section stand, in the order of the pages; none for a section that is not printed. */
    List<BlockArea> areas(String section);

    /** What a careful typesetter would not print, in the order of the pages. */
    List<Finding> findings();

    /**
     * A page as it will be printed.
     *
     * @param number the page's number, from 1
     * @param width how wide the picture is, in pixels
     */
    PagePicture picture(int number, int width);
}
