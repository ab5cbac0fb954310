package io.masthead.domain.document;

import io.masthead.domain.language.Characters;
import io.masthead.domain.language.WordSegmenter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A section's text as blocks of the schema. Immutable; equal documents have equal blocks with equal ids. "A body" in
 * the contract says how it is written as HTML.
 *
 * @param blocks the blocks at the top, in the order of the text
 */
public record Document(List<Block> blocks) {
    /** The document that holds nothing. */
    public static final Document EMPTY = new Document(List.of());

    /** Refuses blocks that may not stand at the top. */
    public Document {
        for (Block block : blocks) {
            if (!block.type().mayStandIn(ContentModel.DOCUMENT)) {
                throw new IllegalArgumentException(block.type() + " may not stand at the top of a document");
            }
        }
        blocks = List.copyOf(blocks);
    }

    /** The words alone: one line for each block, cells parted by tabs, each note on a line after its block. */
    public String text() {
        return PlainText.of(blocks, true);
    }

    /** How many words a person would count; notes do not count. */
    public int words() {
        return WordSegmenter.in(PlainText.of(blocks, false));
    }

    /** Whether a reader would see nothing at all. */
    public boolean isEmpty() {
        return Characters.isBlank(text()) && images().isEmpty();
    }

    /** All pictures, in the order of the text. */
    public List<ImageBlock> images() {
        return blocks.stream().flatMap(Document::images).toList();
    }

    private static Stream<ImageBlock> images(Block block) {
        return switch (block) {
            case ImageBlock image -> Stream.of(image);
            case TextBlock text -> Stream.empty();
            case ContainerBlock container -> container.content().stream().flatMap(Document::images);
        };
    }

    /**
     * The same document with an id on every block (see {@link NodeType#carriesId}) and note. An id in this document is
     * kept, at the first block that has it; a block without one takes that of the same, then of the most similar block of
     * its type in {@code previous}; what is new gets a new one. The same two documents always give the same ids.
     */
    public Document withBlockIds(Document previous) {
        return new Document(BlockIds.assign(blocks, previous.blocks()));
    }

    /**
     * The same document with ids as if it had none yet (see {@link #withBlockIds}): its blocks are those of {@code previous}
     * that they are like. Its links to places within lead there still.
     */
    public Document withBlockIdsOf(Document previous) {
        var named = withoutIds().withBlockIds(previous);
        var before = blockIds();
        var after = named.blockIds();
        var now = new HashMap<String, String>();
        for (int i = 0; i < before.size(); i++) {
            now.putIfAbsent(before.get(i), after.get(i));
        }
        now.remove("");
        return new Document(InnerLinks.following(now, named.blocks));
    }

    /** Whether every block and note that carries an id has one of its own: {@link #withBlockIds} changes nothing then. */
    public boolean hasBlockIds() {
        return BlockIds.areComplete(blocks);
    }

    /** The ids of all blocks and notes that carry one, in the order of the text; empty ones where there is none yet. */
    public List<String> blockIds() {
        return BlockIds.of(blocks);
    }

    /** The ids of its blocks, those inside others too: where a link within the text may lead. Notes are no such place. */
    public Set<String> linkTargets() {
        var ids = new HashSet<String>();
        blocks.forEach(block -> addIds(block, ids));
        return ids;
    }

    private static void addIds(Block block, Set<String> ids) {
        if (!block.id().isEmpty()) {
            ids.add(block.id());
        }
        if (block instanceof ContainerBlock container) {
            container.content().forEach(child -> addIds(child, ids));
        }
    }

    /** The same document without any id: what two texts that say the same have in common. */
    public Document withoutIds() {
        return new Document(BlockIds.removed(blocks));
    }
}
