package io.masthead.domain.intake.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files that tests send: paragraphs, headings, tracked changes, comments, pictures. */
public final class WordSample {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int ids;

    /** A paragraph of runs, or of plain text. */
    public WordSample paragraph(String... runs) {
        return styled("", runs);
    }

    /** A heading of that level. */
    public WordSample heading(int level, String... runs) {
        return styled("<w:pPr><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr>", runs);
    }

    private WordSample styled(String properties, String... runs) {
        body.append("<w:p>").append(properties);
        for (var run : runs) {
            body.append(run.startsWith("<") ? run : run(run));
        }
        body.append("</w:p>");
        return this;
    }

    /** Text without anything special. */
    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Text that somebody inserted. */
    public static String inserted(String by, String text) {
        return "<w:ins w:id=\"1\" w:author=\"" + by + "\" w:date=\"2026-07-01T08:30:00Z\">" + run(text) + "</w:ins>";
    }

    /** Text that somebody deleted. */
    public static String deleted(String by, String text) {
        return "<w:del w:id=\"2\" w:author=\"" + by + "\" w:date=\"2026-07-01T08:31:00Z\"><w:r><w:delText"
                + " xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>";
    }

    /** Text that somebody commented on. */
    public String commented(String by, String text, String comment) {
        int id = ids++;
        comments.append(
                "<w:comment w:id=\"%d\" w:author=\"%s\" w:date=\"2026-07-02T09:00:00Z\"><w:p>%s</w:p></w:comment>"
                        .formatted(id, by, run(comment)));
        return ("<w:commentRangeStart w:id=\"%d\"/>%s<w:commentRangeEnd w:id=\"%d\"/>"
                        + "<w:r><w:commentReference w:id=\"%d\"/></w:r>")
                .formatted(id, run(text), id, id);
    }

    /** A picture in the line. */
    public String picture(String alternative, byte[] bytes) {
        int id = ids++;
        parts.put("word/media/image" + id + ".png", bytes);
        links.append("<Relationship Id=\"rPic%d\" Type=\"%simage\" Target=\"media/image%d.png\"/>"
                .formatted(id, OFFICE, id));
        return ("<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/>"
                        + "<wp:docPr id=\"%d\" name=\"Picture\" descr=\"%s\"/><a:graphic><a:graphicData"
                        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill>"
                        + "<a:blip r:embed=\"rPic%d\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
                        + "</wp:inline></w:drawing></w:r>")
                .formatted(id + 1, alternative, id);
    }

    /** A part more, such as one that no file should have. */
    public WordSample part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** The whole file. */
    public byte[] bytes() {
        boolean commented = !comments.isEmpty();
        var files = new LinkedHashMap<String, String>();
        files.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
                        + (commented
                                ? "<Override PartName=\"/word/comments.xml\" ContentType=\"" + WORD + "comments+xml\"/>"
                                : "")
                        + "</Types>");
        files.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        files.put(
                "word/_rels/document.xml.rels",
                relationships(links
                        + (commented
                                ? "<Relationship Id=\"rC\" Type=\"" + OFFICE + "comments\" Target=\"comments.xml\"/>"
                                : "")));
        files.put("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        if (commented) {
            files.put("word/comments.xml", "<w:comments " + NAMESPACES + ">" + comments + "</w:comments>");
        }
        return zipped(files);
    }

    private static String relationships(String links) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
    }

    private byte[] zipped(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
