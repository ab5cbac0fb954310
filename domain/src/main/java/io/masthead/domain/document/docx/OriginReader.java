package io.masthead.domain.document.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a file was exported from: properties of its own, which Word and LibreOffice keep (ECMA-376-1, 15.2.12.2). */
final class OriginReader {
    private OriginReader() {}

    static Optional<WordOrigin> read(WordPackage file) {
        Map<String, String> properties = properties(file);
        String section = properties.getOrDefault(WordOrigin.SECTION, "");
        String hash = properties.getOrDefault(WordOrigin.CONTENT_HASH, "");
        int revision = Numbers.parsed(properties.get(WordOrigin.REVISION), 0);
        return section.isEmpty() || hash.isEmpty() || revision < 1
                ? Optional.empty()
                : Optional.of(new WordOrigin(section, revision, hash));
    }

    private static Map<String, String> properties(WordPackage file) {
        var properties = new HashMap<String, String>();
        String part = file.relationshipsOf("").part("custom-properties");
        try (XmlCursor xml = part.isEmpty() ? null : file.xml(part)) {
            if (xml != null) {
                xml.children(name -> {
                    String key = xml.value("name");
                    properties.put(key, file.budget().kept(xml.text()));
                });
            }
        }
        return properties;
    }
}
