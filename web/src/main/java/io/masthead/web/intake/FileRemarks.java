package io.masthead.web.intake;

import java.util.List;

/**
 * What others had changed and said in a Word file that was read in.
 *
 * @param report the address of the page that shows all of it
 * @param changes the changes, in the order of the text
 * @param comments the comments, in the order of the text
 * @param more whether there are more of either
 */
public record FileRemarks(String report, List<FileRemark> changes, List<FileRemark> comments, boolean more) {

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return changes.isEmpty() && comments.isEmpty();
    }
}
