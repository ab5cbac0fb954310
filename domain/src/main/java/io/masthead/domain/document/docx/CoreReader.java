package io.masthead.domain.document.docx;

import io.masthead.domain.language.SingleLine;

/** Reads what a file says of itself: who has saved it last (ECMA-376-2, 10). */
final class CoreReader {

    private static final int LONGEST_NAME = 200;

    private CoreReader() {}

    /** The name on one line; empty where the file does not say. */
    static String lastModifiedBy(WordPackage file) {
        String part = file.relationshipsOf("").part("core-properties");
        var name = new StringBuilder();
        try (XmlCursor xml = part.isEmpty() ? null : file.xml(part)) {
            if (xml != null) {
                xml.children(element -> {
                    if (element.equals("core:lastModifiedBy") && name.isEmpty()) {
                        name.append(file.budget().kept(xml.text()));
                    }
                });
            }
        }
        String line = SingleLine.of(name.toString());
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(LONGEST_NAME, line.codePointCount(0, line.length()))));
    }
}
