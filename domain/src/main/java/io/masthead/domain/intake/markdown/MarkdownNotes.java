package io.masthead.domain.intake.markdown;

import io.masthead.domain.intake.text.ImportWarning;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The notes that a text defines, by their labels, and how often marks have named them. */
final class MarkdownNotes {

    /** Each mark gets the note anew; a text that names one more often would grow without end. */
    private static final int MOST_USES = 20;

    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    MarkdownNotes(Node tree) {
        TreeWalk.through(tree, node -> {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(key(definition.getLabel()), definition);
            }
        });
    }

    /** The note of that label; null where there is none, or it was named too often. */
    @Nullable
    FootnoteDefinition named(String label) {
        int use = uses.merge(key(label), 1, Integer::sum);
        return use > MOST_USES ? null : definitions.get(key(label));
    }

    void reportUnused(MarkdownReport report) {
        definitions.forEach((key, definition) -> {
            if (!uses.containsKey(key)) {
                report.add(ImportWarning.NOTE_UNPAIRED, definition, TreeWalk.words(definition));
            }
        });
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
