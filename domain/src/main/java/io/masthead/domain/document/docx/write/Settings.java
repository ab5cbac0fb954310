package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.docx.write.WordTemplate.Face;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;

/** What Word is to do with the file, and which typefaces it names. */
final class Settings {

    private Settings() {}

    /** @param tracked whether Word keeps what is changed from now on, with the name of who changes it */
    static void write(OutputStream out, WordTemplate template, boolean tracked) throws IOException {
        var xml = new Xml(out, "w:settings", "xmlns:w", Namespaces.WORD);
        xml.empty("w:zoom", "w:percent", "100");
        if (tracked) {
            xml.empty("w:trackRevisions");
        }
        xml.value("w:defaultTabStop", "720").value("w:characterSpacingControl", "doNotCompress");
        xml.start("w:footnotePr")
                .empty("w:footnote", "w:id", "-1")
                .empty("w:footnote", "w:id", "0")
                .end();
        xml.start("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        xml.end().value("w:themeFontLang", LanguageTag.of(template.language()));
        // else Word saves pictures anew with 220 dots an inch, and each is another one when the file comes back
        xml.empty("w:doNotAutoCompressPictures");
        xml.finish();
    }

    static void writeFonts(OutputStream out, WordTemplate template) throws IOException {
        var xml = new Xml(out, "w:fonts", "xmlns:w", Namespaces.WORD);
        for (Face face : new LinkedHashSet<>(List.of(template.textFace(), template.headingFace()))) {
            xml.start("w:font", "w:name", face.name()).value("w:altName", face.otherwise());
            xml.value("w:family", face.hasSerifs() ? "roman" : "swiss")
                    .value("w:pitch", "variable")
                    .end();
        }
        xml.finish();
    }
}
