package io.masthead.domain.document.docx;

import java.util.HashMap;
import java.util.Map;

/**
 * The levels of a numbering, {@code w:abstractNum} (ECMA-376-1, 17.9.1).
 *
 * @param style the id of the style that has the levels, where they are not here
 */
record NumberingDefinition(Map<Integer, NumberingLevel> levels, String style) {

    static NumberingDefinition read(XmlCursor xml) {
        var levels = new HashMap<Integer, NumberingLevel>();
        var style = new String[] {""};
        xml.children(name -> {
            if (name.equals("w:lvl")) {
                int level = xml.number("w:ilvl", 0);
                levels.put(level, NumberingLevel.read(xml));
            } else if (name.equals("w:numStyleLink")) {
                style[0] = xml.value("w:val");
            }
        });
        return new NumberingDefinition(levels, style[0]);
    }
}
