package io.masthead.web.intake;

import java.util.List;

/**
 * What others had changed and said in the Word files that belong to a text.
 *
 * @param changes the changes, of the newest file first, in the order of its text
 * @param comments the comments, in the same order
 * @param more whether there are more of either
 * @param files where all of it is shown, the newest file first
 */
public record FileRemarks(List<FileRemark> changes, List<FileRemark> comments, boolean more, List<File> files) {

    /**
     * A file with remarks.
     *
     * @param address the page of its report
     * @param name what it is called, and when it came in, by whom
     */
    public record File(String address, String name) {}

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return changes.isEmpty() && comments.isEmpty();
    }
}
