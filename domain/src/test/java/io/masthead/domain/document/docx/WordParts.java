package io.masthead.domain.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file that a test puts together. */
final class WordParts {
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
            xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" \
            mc:Ignorable="w14 w15\"""";

    final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder packageLinks = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int ids;

    /** A file with that text, which is what stands in {@code w:body}. */
    static WordParts of(String... body) {
        var file = new WordParts();
        file.raw("word/document.xml", root("document", "<w:body>" + String.join("", body) + "</w:body>"));
        file.type("word/document.xml", MAIN + "document.main+xml");
        file.packageLink("officeDocument", "word/document.xml");
        return file;
    }

    /** The element with every namespace that is used here. */
    static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:%s %s>%s</w:%s>"
                .formatted(name, NAMESPACES, content, name);
    }

    WordParts raw(String part, String content) {
        return raw(part, content.getBytes(StandardCharsets.UTF_8));
    }

    WordParts raw(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    WordParts type(String part, String type) {
        types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type));
        return this;
    }

    WordParts packageLink(String type, String target) {
        packageLinks.append(link("p" + ids++, type, target, ""));
        return this;
    }

    /** A relationship of the main part to another one, or to an address outside. */
    WordParts link(String id, String type, String target, boolean outside) {
        links.append(link(id, type, target, outside ? " TargetMode=\"External\"" : ""));
        return this;
    }

    private static String link(String id, String type, String target, String more) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
                .formatted(id, RELATIONSHIPS + type, WordXml.escaped(target), more);
    }

    /** Another XML part that belongs to the text: styles, numbering, footnotes, comments. */
    WordParts part(String name, String root, String content) {
        raw("word/" + name + ".xml", root(root, content));
        type("word/" + name + ".xml", MAIN + name + "+xml");
        return link("x" + ids++, name, name + ".xml", false);
    }

    WordParts styles(String... styles) {
        return part("styles", "styles", String.join("", styles));
    }

    /** A paragraph's style. */
    static String paragraphStyle(String id, String name, String parent, String... properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s%s</w:style>"
                .formatted(
                        id,
                        name,
                        parent.isEmpty() ? "" : WordXml.value("basedOn", parent),
                        String.join("", properties));
    }

    /** A character's style. */
    static String characterStyle(String id, String name, String... properties) {
        return "<w:style w:type=\"character\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, WordXml.rpr(properties));
    }

    byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>" + types + "</Types>"));
        all.put("_rels/.rels", relationships(packageLinks));
        all.put("word/_rels/document.xml.rels", relationships(links));
        all.putAll(parts);
        return zipped(all);
    }

    private static byte[] relationships(CharSequence links) {
        return utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns="
                + "\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links + "</Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing is compressed, so that what is repeated here does not look like a zip bomb. */
    static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> unzipped(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    WordText read(Reading reading) {
        return read(bytes(), reading, WordPictures.NONE);
    }

    WordText read(Reading reading, WordPictures pictures) {
        return read(bytes(), reading, pictures);
    }

    /** Reads a file by way of the disk, as people's files are. */
    static WordText read(byte[] bytes, Reading reading, WordPictures pictures) {
        try {
            Path file = Files.createTempFile("masthead", ".docx");
            try {
                Files.write(file, bytes);
                return WordFile.open(file).text(reading, pictures);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
