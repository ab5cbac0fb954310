package io.masthead.api.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A file that went out, and in which a guest has commented on some words. */
final class CommentedInWord {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String COMMENTS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private CommentedInWord() {}

    /** The words must be all of a run. */
    static byte[] of(byte[] file, String words, String comment) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                write(to, entry.getName(), changed(entry.getName(), content, words));
            }
            write(
                    to,
                    "word/comments.xml",
                    "<w:comments xmlns:w=\"" + WORD + "\"><w:comment w:id=\"1\" w:author=\"Leyla\">" + "<w:p><w:r><w:t>"
                            + comment + "</w:t></w:r></w:p></w:comment></w:comments>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String changed(String part, String content, String words) {
        return switch (part) {
            case "word/document.xml" -> commented(content, words);
            case "word/_rels/document.xml.rels" ->
                content.replace(
                        "</Relationships>",
                        "<Relationship Id=\"guest\" Type=\"" + COMMENTS
                                + "\" Target=\"comments.xml\"/></Relationships>");
            case "[Content_Types].xml" ->
                content.replace(
                        "</Types>", "<Override PartName=\"/word/comments.xml\" ContentType=\"" + TYPE + "\"/></Types>");
            default -> content;
        };
    }

    private static String commented(String content, String words) {
        int start = content.lastIndexOf("<w:r>", content.indexOf(words));
        int end = content.indexOf("</w:r>", start) + "</w:r>".length();
        return content.substring(0, start) + "<w:commentRangeStart w:id=\"1\"/>" + content.substring(start, end)
                + "<w:commentRangeEnd w:id=\"1\"/>" + content.substring(end);
    }

    private static void write(ZipOutputStream to, String name, String content) throws IOException {
        to.putNextEntry(new ZipEntry(name));
        to.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
