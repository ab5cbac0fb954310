package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.NodeType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of a file, each with a numbering of its own, so that none goes on where another has ended. The start of a numbered
 * one stands in levels of its own: LibreOffice makes two lists of one whose first item overrides it.
 */
final class Numbering {

    /** The deepest level that Word has, from 0; what is deeper stands there too. */
    static final int DEEPEST = 8;

    private static final int BULLETS = 0;
    private static final int NONE = -1;
    private static final String[] SIGNS = {"•", "–", "·"};
    /** In twentieths of a point, as all lengths here: a list's indent for each level. */
    private static final int INDENT = 360;

    private final List<Used> lists = new ArrayList<>();

    private record Used(boolean ordered, int level, int start) {}

    /** The number by which the items of that list name it. */
    int of(ContainerBlock list, int level) {
        lists.add(new Used(list.type() == NodeType.ORDERED_LIST, level, list.start()));
        return lists.size();
    }

    void writeTo(OutputStream out) throws IOException {
        var xml = new Xml(out, "w:numbering", "xmlns:w", Namespaces.WORD);
        levels(xml, BULLETS, false, NONE, 1);
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).ordered()) {
                levels(xml, i + 1, true, lists.get(i).level(), lists.get(i).start());
            }
        }
        for (int i = 0; i < lists.size(); i++) {
            var number = String.valueOf(i + 1);
            xml.start("w:num", "w:numId", number);
            xml.value("w:abstractNumId", lists.get(i).ordered() ? number : String.valueOf(BULLETS));
            xml.end();
        }
        xml.finish();
    }

    private static void levels(Xml xml, int id, boolean ordered, int own, int start) throws IOException {
        xml.start("w:abstractNum", "w:abstractNumId", String.valueOf(id));
        xml.value("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            xml.start("w:lvl", "w:ilvl", String.valueOf(level));
            xml.value("w:start", String.valueOf(level == own ? start : 1));
            xml.value("w:numFmt", ordered ? "decimal" : "bullet");
            xml.value("w:lvlText", ordered ? "%" + (level + 1) + "." : SIGNS[level % SIGNS.length]);
            xml.value("w:lvlJc", "left").start("w:pPr");
            xml.empty("w:ind", "w:left", indent(level), "w:hanging", String.valueOf(INDENT));
            xml.end().end();
        }
        xml.end();
    }

    /** How far an item of a level stands from the margin. */
    static String indent(int level) {
        return String.valueOf(INDENT * (level + 1));
    }
}
