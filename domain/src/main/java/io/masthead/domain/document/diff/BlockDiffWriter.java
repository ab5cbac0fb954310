package io.masthead.domain.document.diff;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.html.HtmlTags;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks one after the other, opening and closing what they stand in. */
final class BlockDiffWriter {
    private final StringBuilder html = new StringBuilder();
    private final List<Block> open = new ArrayList<>();

    boolean isOpen(Block block) {
        return indexOf(open, block) >= 0;
    }

    List<Block> upTo(Block block) {
        return List.copyOf(open.subList(0, indexOf(open, block) + 1));
    }

    List<Block> open() {
        return List.copyOf(open);
    }

    /** Opens what the path names and is not open yet; the last of it carries the mark. */
    void write(List<Block> path, String mark, String inside) {
        close(common(open, path));
        for (Block block : path.subList(open.size(), path.size())) {
            if (!html.isEmpty()) {
                html.append('\n');
            }
            String tag = HtmlTags.start(block, false);
            boolean marked = isSame(block, path.getLast()) && !mark.isEmpty();
            html.append(marked ? tag.replaceFirst(">$", " data-diff=\"" + mark + "\">") : tag);
            open.add(block);
        }
        html.append(inside);
    }

    String finished() {
        close(0);
        return html.toString();
    }

    private void close(int down) {
        while (open.size() > down) {
            html.append(HtmlTags.end(open.removeLast()));
        }
    }

    /** How many of the first blocks are the very same ones. */
    static int common(List<Block> one, List<Block> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && isSame(one.get(same), other.get(same))) {
            same++;
        }
        return same;
    }

    static int indexOf(List<Block> path, Block wanted) {
        for (int i = 0; i < path.size(); i++) {
            if (isSame(path.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("ReferenceEquality") // two blocks with equal words are still two blocks
    private static boolean isSame(Block one, Block other) {
        return one == other;
    }
}
