package io.masthead.domain.document.docx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The namespaces of Word files, in the transitional form and the strict one, with the prefixes that ECMA-376 uses. */
final class XmlNames {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/word/";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(TRANSITIONAL + "wordprocessingml/2006/main", "w"),
            Map.entry(STRICT + "wordprocessingml/main", "w"),
            Map.entry(TRANSITIONAL + "officeDocument/2006/relationships", "r"),
            Map.entry(STRICT + "officeDocument/relationships", "r"),
            Map.entry(TRANSITIONAL + "drawingml/2006/main", "a"),
            Map.entry(STRICT + "drawingml/main", "a"),
            Map.entry(TRANSITIONAL + "drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
            Map.entry(TRANSITIONAL + "drawingml/2006/picture", "pic"),
            Map.entry(STRICT + "drawingml/picture", "pic"),
            Map.entry(TRANSITIONAL + "drawingml/2006/chart", "c"),
            Map.entry(STRICT + "drawingml/chart", "c"),
            Map.entry(TRANSITIONAL + "drawingml/2006/diagram", "dgm"),
            Map.entry(STRICT + "drawingml/diagram", "dgm"),
            Map.entry(TRANSITIONAL + "officeDocument/2006/math", "m"),
            Map.entry(STRICT + "officeDocument/math", "m"),
            Map.entry(TRANSITIONAL + "markup-compatibility/2006", "mc"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o"),
            Map.entry(MICROSOFT + "2010/wordml", "w14"),
            Map.entry(MICROSOFT + "2012/wordml", "w15"),
            Map.entry(MICROSOFT + "2010/wordprocessingShape", "wps"),
            Map.entry(MICROSOFT + "2010/wordprocessingGroup", "wpg"),
            Map.entry(MICROSOFT + "2010/wordprocessingCanvas", "wpc"),
            Map.entry("http://schemas.microsoft.com/office/drawing/2017/decorative", "adec"));

    private static final Map<String, String> OF_PACKAGES = Map.of(
            TRANSITIONAL + "package/2006/relationships", "rel",
            TRANSITIONAL + "package/2006/content-types", "ct",
            TRANSITIONAL + "package/2006/metadata/core-properties", "core",
            TRANSITIONAL + "officeDocument/2006/custom-properties", "cp",
            STRICT + "officeDocument/customProperties", "cp");

    private XmlNames() {}

    /** Prefix and name; the name alone in no namespace, with {@code ?:} before it in one that no Word file needs. */
    static String of(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        String prefix = PREFIXES.get(namespace);
        if (prefix == null) {
            prefix = OF_PACKAGES.getOrDefault(namespace, "?");
        }
        return prefix + ":" + local;
    }
}
