package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.NodeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one text by key. A block with an id has a key of what it can hold and that id, so that two blocks with
 * one key can always stand for each other; one without has that of what it stands in, its type and its place there.
 */
final class MergeTree {
    static final String ROOT = "top";

    private final Map<String, MergeNode> nodes = new LinkedHashMap<>();
    private final @Nullable MergeTree base;
    private final List<String> top;

    private MergeTree(Document document, @Nullable MergeTree base) {
        this.base = base;
        top = collected(ROOT, document.blocks(), new CellKeys(Map.of()));
    }

    /** The text that the others were made from. */
    static MergeTree ofBase(Document document) {
        return new MergeTree(document, null);
    }

    /** A text made from that one: its cells get the keys of those that they were. */
    static MergeTree of(Document document, MergeTree base) {
        return new MergeTree(document, base);
    }

    /** The key of a block that has an id. */
    static String keyOf(Block block) {
        return block.type().content().name().toLowerCase(Locale.ROOT) + "-" + block.id();
    }

    @Nullable
    MergeNode node(String key) {
        return nodes.get(key);
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** All keys, in the order of the text, a block before what it holds. */
    Iterable<String> keys() {
        return nodes.keySet();
    }

    /** The keys of what stands in that block; none where it is not in this text. */
    List<String> contentOf(String key) {
        if (key.equals(ROOT)) {
            return top;
        }
        MergeNode node = nodes.get(key);
        return node == null ? List.of() : node.content();
    }

    private List<String> collected(String parent, List<Block> blocks, CellKeys cells) {
        var keys = new ArrayList<String>();
        var counts = new HashMap<NodeType, Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int place = counts.merge(block.type(), 1, Integer::sum);
            String key = block.type().isCell()
                    ? cells.of(parent, i)
                    : block.id().isEmpty() ? parent + "." + block.type().tag() + place : keyOf(block);
            keys.add(key);
            add(key, parent, block, cells);
        }
        return List.copyOf(keys);
    }

    private void add(String key, String parent, Block block, CellKeys cells) {
        nodes.put(key, new MergeNode(key, parent, block, List.of()));
        if (block instanceof ContainerBlock container) {
            CellKeys inside = container.type() == NodeType.TABLE ? CellKeys.of(key, container, base) : cells;
            nodes.put(key, new MergeNode(key, parent, block, collected(key, container.content(), inside)));
        }
    }
}
