package io.masthead.web.intake;

import io.masthead.web.layout.ZonedDates.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed or said in a Word file that was read in.
 *
 * @param author whom the file names
 * @param at when, as the file says; null where it does not
 * @param what what was changed, or that it is a comment
 * @param section the title of the section in which it stands
 * @param address the section's text
 * @param block the block in it; empty where it stands in none
 * @param before the words before a change, or the passage that a comment is about
 * @param after the words after a change
 * @param lines what a comment says
 * @param comment whether it is a comment
 */
public record FileRemark(
        String author,
        @Nullable Stamp at,
        String what,
        String section,
        String address,
        String block,
        String before,
        String after,
        List<String> lines,
        boolean comment) {

    /** Where it leads: to its block in the text, or to the text. */
    public String place() {
        return block.isEmpty() ? address : address + "?view=clean#" + block;
    }
}
