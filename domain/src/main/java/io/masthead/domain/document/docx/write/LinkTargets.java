package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.docx.BlockBookmark;
import java.util.HashMap;
import java.util.Map;

/** The bookmarks that links within a text lead to, by the ids of their blocks. */
final class LinkTargets {

    private final Map<String, String> names = new HashMap<>();

    static LinkTargets in(Document document) {
        var targets = new LinkTargets();
        document.blocks().forEach(targets::add);
        return targets;
    }

    /** The name that a place has in the file; one that is none of the text's own is its own name. */
    String of(String place) {
        return names.getOrDefault(place, place);
    }

    private void add(Block block) {
        if (!block.id().isEmpty()) {
            names.put(block.id(), BlockBookmark.of(block.type(), block.id()).name());
        }
        if (block instanceof ContainerBlock container) {
            container.content().forEach(this::add);
        }
    }
}
