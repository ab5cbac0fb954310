package io.masthead.domain.document.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What each part is (ECMA-376-2, 6.2.3). */
final class ContentTypes {
    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<String, String> byPart = new HashMap<>();
    private boolean macro;

    private ContentTypes() {}

    static ContentTypes read(WordPackage file) {
        var types = new ContentTypes();
        try (XmlCursor xml = file.xml("[Content_Types].xml")) {
            if (xml != null) {
                xml.children(name -> {
                    file.budget().spend(Budget.ENTRY);
                    types.add(xml);
                });
            }
        }
        return types;
    }

    private void add(XmlCursor xml) {
        String type = xml.value("ContentType").toLowerCase(Locale.ROOT);
        macro |= type.contains("macroenabled") || type.contains("vbaproject");
        if (xml.name().equals("ct:Override")) {
            byPart.put(xml.value("PartName").toLowerCase(Locale.ROOT), type);
        } else {
            byExtension.put(xml.value("Extension").toLowerCase(Locale.ROOT), type);
        }
    }

    boolean anyIsMacro() {
        return macro;
    }

    /** The type of a part; empty where the file does not say. */
    String of(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        String byName = byPart.getOrDefault("/" + lower, "");
        return byName.isEmpty() ? byExtension.getOrDefault(lower.substring(lower.lastIndexOf('.') + 1), "") : byName;
    }
}
