package io.masthead.domain.document.docx;

import java.util.HashMap;
import java.util.Map;

/**
 * A use of a definition, {@code w:num} (ECMA-376-1, 17.9.15): all uses of one go on counting where the other one stopped,
 * save where they say where to begin.
 *
 * @param starts the numbers with which levels begin anew
 * @param levels the levels that it has of its own
 */
record NumberingInstance(int definition, Map<Integer, Integer> starts, Map<Integer, NumberingLevel> levels) {

    static NumberingInstance read(XmlCursor xml) {
        var definition = new int[1];
        var starts = new HashMap<Integer, Integer>();
        var levels = new HashMap<Integer, NumberingLevel>();
        xml.children(name -> {
            if (name.equals("w:abstractNumId")) {
                definition[0] = xml.number("w:val", 0);
            } else if (name.equals("w:lvlOverride")) {
                int level = xml.number("w:ilvl", 0);
                xml.children(part -> {
                    if (part.equals("w:startOverride")) {
                        starts.put(level, xml.number("w:val", 1));
                    } else if (part.equals("w:lvl")) {
                        levels.put(level, NumberingLevel.read(xml));
                    }
                });
            }
        });
        return new NumberingInstance(definition[0], starts, levels);
    }
}
