package io.masthead.domain.intake.outline;

import io.masthead.domain.document.Block;
import io.masthead.domain.intake.text.ImportWarning;
import io.masthead.domain.intake.text.ReportBuilder;
import java.util.ArrayList;
import java.util.List;

/** Moves headings to the levels that a section's text has: the second to the fourth. */
final class Headings {

    private Headings() {}

    /**
     * The blocks with their headings in place; counts those that are deeper than a section's can be.
     *
     * @param down by how many levels they move down; up where it is negative
     */
    static List<Block> placed(List<OutlineBlock> blocks, int down, ReportBuilder report) {
        var placed = new ArrayList<Block>();
        for (OutlineBlock block : blocks) {
            int level = block.level() + down;
            if (block.isHeading() && OutlineBlock.isTooDeep(level)) {
                report.count(ImportWarning.HEADINGS_RAISED, block.line());
            }
            placed.add(block.inSection(level));
        }
        return placed;
    }
}
