package io.masthead.domain.document.docx.write;

import java.io.IOException;
import java.io.OutputStream;

/** What each part of the package is. */
final class ContentTypes {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private ContentTypes() {}

    static void write(OutputStream out, boolean hasOrigin) throws IOException {
        var xml = new Xml(out, "Types", "xmlns", Namespaces.CONTENT_TYPES);
        of(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        of(xml, "xml", "application/xml");
        of(xml, "png", "image/png");
        of(xml, "jpeg", "image/jpeg");
        part(xml, "/word/document.xml", WORD + "document.main+xml");
        part(xml, "/word/styles.xml", WORD + "styles+xml");
        part(xml, "/word/settings.xml", WORD + "settings+xml");
        part(xml, "/word/fontTable.xml", WORD + "fontTable+xml");
        part(xml, "/word/numbering.xml", WORD + "numbering+xml");
        part(xml, "/word/footnotes.xml", WORD + "footnotes+xml");
        part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part(xml, "/docProps/app.xml", OFFICE + "extended-properties+xml");
        if (hasOrigin) {
            part(xml, "/docProps/custom.xml", OFFICE + "custom-properties+xml");
        }
        xml.finish();
    }

    private static void of(Xml xml, String extension, String type) throws IOException {
        xml.empty("Default", "Extension", extension, "ContentType", type);
    }

    private static void part(Xml xml, String name, String type) throws IOException {
        xml.empty("Override", "PartName", name, "ContentType", type);
    }
}
