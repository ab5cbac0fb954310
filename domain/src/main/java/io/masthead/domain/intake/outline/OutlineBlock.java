package io.masthead.domain.intake.outline;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.PlainText;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.docx.WordOrigin;
import java.util.List;

/**
 * A block at the top of a file's text.
 *
 * @param line where it begins in the file, from 1; 0 where that is not known
 * @param level the level of a heading in the file, from 1; 0 for all else
 * @param block the block; a heading's type says nothing, its level does
 */
public record OutlineBlock(int line, int level, Block block) {

    /** The deepest level of a heading in a section's text, and the type of each from the second on. */
    private static final List<NodeType> TYPES = List.of(NodeType.HEADING_2, NodeType.HEADING_3, NodeType.HEADING_4);

    boolean isHeading() {
        return level > 0;
    }

    /** Whether it is a byline: a Word file that went out from here says so. */
    public boolean isByline() {
        return WordOrigin.isByline(block.id());
    }

    /** Its words without notes, the lines of several blocks parted by line ends. */
    public String words() {
        return block instanceof TextBlock text ? PlainText.of(text.content()) : PlainText.of(List.of(block), false);
    }

    /** The block as it stands in a section's text, whose headings begin with the second level. */
    Block inSection(int newLevel) {
        return block instanceof TextBlock text && isHeading()
                ? new TextBlock(TYPES.get(Math.clamp(newLevel - 2L, 0, TYPES.size() - 1)), text.id(), text.content())
                : block;
    }

    /** Whether a heading of that level stands on a higher one in a section's text. */
    static boolean isTooDeep(int newLevel) {
        return newLevel - 2 >= TYPES.size();
    }
}
