package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The styles of a file, with what they have from the styles that they are based on (ECMA-376-1, 17.7). */
final class StyleSheet {
    private final Map<String, Style> byId = new HashMap<>();
    private final Map<String, List<Style>> lines = new HashMap<>();
    private final Map<String, RunProperties> runs = new HashMap<>();
    private RunProperties defaults = RunProperties.NONE;
    private String normal = "";

    private StyleSheet() {}

    static StyleSheet read(WordPackage file) {
        var sheet = new StyleSheet();
        String part = file.relationshipsOf(file.mainPart()).part("styles");
        try (XmlCursor xml = part.isEmpty() ? null : file.xml(part)) {
            if (xml != null) {
                xml.children(name -> {
                    switch (name) {
                        case "w:docDefaults" -> sheet.defaults(xml);
                        case "w:style" -> sheet.add(StyleReader.read(xml, file.budget()));
                        default -> {}
                    }
                });
            }
        }
        return sheet;
    }

    private void defaults(XmlCursor xml) {
        xml.children(part -> {
            if (part.equals("w:rPrDefault")) {
                xml.children(name -> {
                    if (name.equals("w:rPr")) {
                        defaults = RunPropertiesReader.read(xml).properties();
                    }
                });
            }
        });
    }

    private void add(StyleReader reader) {
        Style style = reader.style();
        byId.put(style.id(), style);
        if (reader.isDefaultOfParagraphs()) {
            normal = style.id();
        }
    }

    /** The style and those that it is based on, the nearest first; a paragraph without a style has the default one. */
    List<Style> paragraph(String id) {
        return line(byId.containsKey(id) ? id : normal);
    }

    /** The style and those that it is based on, the nearest first. */
    List<Style> line(String id) {
        List<Style> known = lines.get(id);
        if (known == null) {
            known = chain(id);
            lines.put(id, known);
        }
        return known;
    }

    private List<Style> chain(String id) {
        var seen = new HashSet<String>();
        var chain = new ArrayList<Style>();
        Style style = byId.get(id);
        while (style != null && seen.add(style.id()) && chain.size() < PackageLimits.DEEPEST_STYLE) {
            chain.add(style);
            style = byId.get(style.parent());
        }
        return List.copyOf(chain);
    }

    /** How the letters of a paragraph of that style look, without what the file says of all text. */
    RunProperties paragraphRun(String id) {
        return run(byId.containsKey(id) ? id : normal);
    }

    /** How letters of that style look. */
    RunProperties run(String id) {
        RunProperties known = runs.get(id);
        if (known == null) {
            known = line(id).stream().map(Style::run).reduce(RunProperties.NONE, RunProperties::over);
            runs.put(id, known);
        }
        return known;
    }

    RunProperties defaults() {
        return defaults;
    }

    /** What the nearest of the styles says of something; null where none does. */
    static <T> @Nullable T nearest(List<Style> line, Function<ParagraphProperties, @Nullable T> property) {
        for (Style style : line) {
            T value = property.apply(style.paragraph());
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
