package io.masthead.domain.document.diff;

import static io.masthead.domain.document.BlockMatching.NONE;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.BlockMatching;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.TextBlock;
import io.masthead.domain.document.diff.DiffEntry.Came;
import io.masthead.domain.document.diff.DiffEntry.Gone;
import io.masthead.domain.document.diff.DiffEntry.Kept;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks both documents block by block, as they were matched: what was kept, what came, what went. */
final class BlockComparison {
    private static final double SIMILAR = 0.34;
    private static final double MOVED = 0.85;

    private final List<ComparedBlock> from;
    private final List<ComparedBlock> to;
    private final int[] inOrder;
    private final int[] anywhere;
    private final boolean[] moved;
    private final List<DiffEntry> entries = new ArrayList<>();
    private @Nullable Kept last;

    private BlockComparison(Document from, Document to) {
        this.from = ComparedBlock.of(copied(from.blocks()));
        this.to = ComparedBlock.of(to.blocks());
        var before = this.from.stream().map(ComparedBlock::key).toList();
        var after = this.to.stream().map(ComparedBlock::key).toList();
        var found = BlockMatching.find(before, after, SIMILAR, MOVED);
        inOrder = found.inOrder();
        anywhere = found.anywhere();
        moved = new boolean[before.size()];
        for (int was : anywhere) {
            if (was != NONE) {
                moved[was] = true;
            }
        }
    }

    /** A merged text holds the very blocks of the text that it was made from, and here they are told apart by that. */
    private static List<Block> copied(List<Block> blocks) {
        return blocks.stream()
                .<Block>map(block -> switch (block) {
                    case TextBlock text -> text.withContent(text.content());
                    case ContainerBlock container -> container.withContent(copied(container.content()));
                    case ImageBlock image -> new ImageBlock(image.source(), image.alternative());
                })
                .toList();
    }

    static List<DiffEntry> between(Document from, Document to) {
        return new BlockComparison(from, to).walked();
    }

    private List<DiffEntry> walked() {
        int i = 0;
        for (int j = 0; j < to.size(); j++) {
            int was = inOrder[j];
            if (was == NONE) {
                entries.add(new Came(to.get(j), anywhere[j] == NONE ? null : from.get(anywhere[j])));
                continue;
            }
            gone(i, was, to.get(j));
            kept(from.get(was), to.get(j));
            i = was + 1;
        }
        gone(i, from.size(), null);
        return List.copyOf(entries);
    }

    private void gone(int start, int end, @Nullable ComparedBlock next) {
        for (int i = start; i < end; i++) {
            entries.add(new Gone(from.get(i), moved[i], next));
        }
    }

    private void kept(ComparedBlock old, ComparedBlock now) {
        var kept = new Kept(old, now, old.sameForm(now) && sameBorder(old, now));
        entries.add(kept);
        last = kept;
    }

    /** Whether the same lists, quotations and tables go on from what was kept before, and the same begin here. */
    private boolean sameBorder(ComparedBlock old, ComparedBlock now) {
        return last == null || last.old().sharedDepth(old) == last.now().sharedDepth(now);
    }
}
