package io.masthead.domain.intake.returned;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.PlainText;
import io.masthead.domain.document.TextBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids of what went out, at the blocks whose they are. A block that has none of them gets its id by its words, when both
 * texts are compared; one that got another's at a paragraph's beginning gives it back to the block with the words.
 */
final class KnownIds {

    private final Set<String> known;
    private final Map<String, String> words = new HashMap<>();
    /** By type and words: the id that belongs to a block that has lost it. */
    private final Map<String, String> lost = new HashMap<>();

    private final Set<String> given = new HashSet<>();

    KnownIds(Document went, Document came) {
        known = new HashSet<>(went.blockIds());
        went.blocks().forEach(this::remember);
        came.blocks().forEach(this::findTaken);
    }

    /** The id that the block is to have; empty where it is none of what went out. */
    String of(Block block) {
        if (block instanceof TextBlock text && !isItself(text)) {
            var regained = lost.get(key(text));
            if (regained != null) {
                return given.add(regained) ? regained : "";
            }
        }
        return known.contains(block.id()) && given.add(block.id()) ? block.id() : "";
    }

    String ofNote(String id) {
        return known.contains(id) && given.add(id) ? id : "";
    }

    private void remember(Block block) {
        if (block instanceof TextBlock text && !text.id().isEmpty()) {
            words.put(text.id(), key(text));
        } else if (block instanceof ContainerBlock container) {
            container.content().forEach(this::remember);
        }
    }

    private void findTaken(Block block) {
        if (block instanceof TextBlock text && isTaken(text)) {
            lost.put(words.get(text.id()), text.id());
        } else if (block instanceof ContainerBlock container) {
            container.content().forEach(this::findTaken);
        }
    }

    private boolean isItself(TextBlock text) {
        return key(text).equals(words.get(text.id()));
    }

    /** Whether it has the id of a block with other words. */
    private boolean isTaken(TextBlock text) {
        var before = words.get(text.id());
        return before != null && !before.equals(key(text));
    }

    private static String key(TextBlock text) {
        return text.type() + " " + PlainText.of(List.of(text), false);
    }
}
