package io.masthead.domain.document.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numberings of a file and how far each has counted (ECMA-376-1, 17.9). */
final class Numbering {
    private static final int DEEPEST_LEVEL = 8;

    private final StyleSheet styles;
    private final Map<Integer, NumberingDefinition> definitions = new HashMap<>();
    private final Map<Integer, NumberingInstance> instances = new HashMap<>();
    private final Map<Integer, NumberingCounter> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    private Numbering(StyleSheet styles) {
        this.styles = styles;
    }

    static Numbering read(WordPackage file, StyleSheet styles) {
        var numbering = new Numbering(styles);
        String part = file.relationshipsOf(file.mainPart()).part("numbering");
        try (XmlCursor xml = part.isEmpty() ? null : file.xml(part)) {
            if (xml != null) {
                xml.children(name -> numbering.element(name, xml, file.budget()));
            }
        }
        return numbering;
    }

    private void element(String name, XmlCursor xml, Budget budget) {
        budget.spend(Budget.BLOCK);
        if (name.equals("w:abstractNum")) {
            int id = xml.number("w:abstractNumId", 0);
            definitions.put(id, NumberingDefinition.read(xml));
        } else if (name.equals("w:num")) {
            int id = xml.number("w:numId", 0);
            instances.put(id, NumberingInstance.read(xml));
        }
    }

    /**
     * Where a paragraph stands in a list; null where it is not numbered. Nothing is counted yet.
     *
     * @param line its styles, the nearest first
     */
    @Nullable
    ListPosition of(ParagraphProperties direct, List<Style> line) {
        Integer number = direct.numbering() != null
                ? direct.numbering()
                : StyleSheet.nearest(line, ParagraphProperties::numbering);
        NumberingInstance instance = number == null ? null : instances.get(number);
        if (number == null || instance == null) {
            return null;
        }
        int level = level(direct, line);
        int definition = definition(instance);
        NumberingLevel format = format(instance, definition, level);
        return format.isNone() ? null : new ListPosition(definition, number, level, format);
    }

    private static int level(ParagraphProperties direct, List<Style> line) {
        Integer level = direct.level() != null ? direct.level() : StyleSheet.nearest(line, ParagraphProperties::level);
        return level == null ? 0 : Math.clamp(level, 0, DEEPEST_LEVEL);
    }

    /** Levels that stand in a numbering style are found by that style (ECMA-376-1, 17.9.21). */
    private int definition(NumberingInstance instance) {
        NumberingDefinition definition = definitions.get(instance.definition());
        if (definition == null || definition.style().isEmpty()) {
            return instance.definition();
        }
        Integer linked = StyleSheet.nearest(styles.line(definition.style()), ParagraphProperties::numbering);
        NumberingInstance other = linked == null ? null : instances.get(linked);
        return other == null ? instance.definition() : other.definition();
    }

    private NumberingLevel format(NumberingInstance instance, int definition, int level) {
        NumberingLevel own = instance.levels().get(level);
        NumberingDefinition shared = definitions.get(definition);
        if (own != null) {
            return own;
        }
        return shared == null ? NumberingLevel.MISSING : shared.levels().getOrDefault(level, NumberingLevel.MISSING);
    }

    /** Whether the next number is one more than that of any use of the same definition: nobody sees that it is another. */
    boolean goesOn(ListPosition position) {
        NumberingInstance instance = instances.get(position.instance());
        boolean starts = instance != null
                && instance.starts().containsKey(position.level())
                && !begun.contains(position.instance());
        return !position.format().isBullet()
                && !starts
                && (instance == null || !instance.levels().containsKey(position.level()));
    }

    /** Counts a paragraph, and says its number. */
    int next(ListPosition position) {
        var counter = counters.computeIfAbsent(position.definition(), id -> new NumberingCounter());
        NumberingInstance instance = instances.get(position.instance());
        if (instance == null) {
            return position.format().start();
        }
        if (begun.add(position.instance())) {
            instance.starts().keySet().forEach(counter::restart);
        }
        return counter.next(
                position.level(),
                level -> instance.starts()
                        .getOrDefault(
                                level,
                                format(instance, position.definition(), level).start()),
                level -> format(instance, position.definition(), level).restart());
    }
}
