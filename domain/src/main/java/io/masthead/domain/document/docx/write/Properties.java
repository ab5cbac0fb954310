package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.docx.WordOrigin;
import java.io.IOException;
import java.io.OutputStream;

/** What the file says of itself: title and language, and what it was made from. */
final class Properties {

    /** The set of properties that people may add to (MS-OLEPS, 2.18). */
    private static final String CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** The first number that a property of that set may have. */
    private static final int FIRST = 2;

    private Properties() {}

    static void writeCore(OutputStream out, String title, String by, WordTemplate template) throws IOException {
        var xml = new Xml(
                out, "cp:coreProperties", "xmlns:cp", Namespaces.CORE_PROPERTIES, "xmlns:dc", Namespaces.DUBLIN_CORE);
        element(xml, "dc:title", title);
        element(xml, "dc:creator", by);
        element(xml, "dc:language", LanguageTag.of(template.language()));
        xml.finish();
    }

    static void writeExtended(OutputStream out) throws IOException {
        var xml = new Xml(out, "Properties", "xmlns", Namespaces.EXTENDED_PROPERTIES);
        element(xml, "Application", "Masthead");
        xml.finish();
    }

    static void writeOrigin(OutputStream out, WordOrigin origin) throws IOException {
        var xml =
                new Xml(out, "Properties", "xmlns", Namespaces.CUSTOM_PROPERTIES, "xmlns:vt", Namespaces.VARIANT_TYPES);
        String[] values = {
            WordOrigin.SECTION, origin.section(),
            WordOrigin.REVISION, String.valueOf(origin.revision()),
            WordOrigin.CONTENT_HASH, origin.contentHash()
        };
        for (int i = 0; i < values.length; i += 2) {
            var number = String.valueOf(FIRST + i / 2);
            xml.start("property", "fmtid", CUSTOM_SET, "pid", number, "name", values[i]);
            element(xml, "vt:lpwstr", values[i + 1]);
            xml.end();
        }
        xml.finish();
    }

    private static void element(Xml xml, String name, String words) throws IOException {
        if (!words.isEmpty()) {
            xml.start(name).text(words).end();
        }
    }
}
