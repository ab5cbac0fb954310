package io.masthead.domain.document.merge;

import io.masthead.domain.document.Block;
import java.util.List;

/**
 * A block of one of the three texts.
 *
 * @param key what it has in common with the same block of the other texts
 * @param parent the key of the block that it stands in; {@link MergeTree#ROOT} at the top
 * @param content the keys of the blocks in it
 */
record MergeNode(String key, String parent, Block block, List<String> content) {}
