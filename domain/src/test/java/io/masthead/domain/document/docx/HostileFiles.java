package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.on;
import static io.masthead.domain.document.docx.WordXml.p;
import static io.masthead.domain.document.docx.WordXml.r;
import static io.masthead.domain.document.docx.WordXml.value;

import io.masthead.domain.document.docx.UnreadableWordFile.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Files that mean harm, or are broken: each is refused for its reason, or read like any other. */
@SuppressWarnings("ImmutableEnumChecker") // the suppliers hold nothing
enum HostileFiles {
    EMPTY(Cause.NOT_WORD, () -> new byte[0]),
    TEXT(Cause.NOT_WORD, () -> utf8("PK, but no zip file")),
    ZIP_WITHOUT_TEXT(Cause.NOT_WORD, () -> WordParts.zipped(Map.of("a.txt", utf8("a")))),
    SPREADSHEET(
            Cause.NOT_WORD,
            () -> changed("[Content_Types].xml", it -> it.replace("wordprocessingml", "spreadsheetml"))),
    MAIN_PART_OUTSIDE(
            Cause.NOT_WORD,
            () -> changed(
                    "_rels/.rels",
                    it -> it.replace(
                            "Target=\"word/document.xml\"",
                            "Target=\"https://example.org/\" TargetMode=\"External\""))),
    OLD_WORD(Cause.OLD_OR_ENCRYPTED, () -> bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0)),
    ENCRYPTED_PART(Cause.OLD_OR_ENCRYPTED, () -> patched(plain(), 8, (short) 1)),
    MACROS(
            Cause.MACROS,
            () -> changed(
                    "[Content_Types].xml",
                    it -> it.replace(
                            WordParts.MAIN + "document.main+xml",
                            "application/vnd.ms-word.document.macroEnabled.main+xml"))),
    MACROS_UNDER_ANOTHER_TYPE(Cause.MACROS, () -> with("word/vbaProject.bin", utf8("macro"))),
    UNPACKS_TO_A_LOT(Cause.UNPACKS_TOO_LARGE, () -> marks(300)),
    SAYS_THAT_IT_IS_SMALL(Cause.UNPACKS_TOO_LARGE, () -> sized(marks(100), "word/document.xml", 1000)),
    PARTS_WITHOUT_NUMBER(Cause.TOO_MANY_PARTS, () -> manyParts(5000)),
    PART_TWICE(Cause.SUSPICIOUS_PART, () -> with("WORD/Document.xml", utf8("<x/>"))),
    PART_OUTSIDE(Cause.SUSPICIOUS_PART, () -> with("../../etc/passwd", utf8("x"))),
    PART_AT_THE_ROOT(Cause.SUSPICIOUS_PART, () -> with("/etc/passwd", utf8("x"))),
    PART_ON_A_DRIVE(Cause.SUSPICIOUS_PART, () -> with("C:\\x", utf8("x"))),
    DEEP_FOLDERS(Cause.SUSPICIOUS_PART, () -> with("a/".repeat(40) + "x", utf8("x"))),
    FOUR_GIGABYTES(Cause.BROKEN, () -> patched(plain(), 24, 0xFFFFFFFF)),
    DIRECTORY_FOR_SHOW(Cause.BROKEN, HostileFiles::twoDirectories),
    UNKNOWN_METHOD(Cause.BROKEN, () -> patched(plain(), 10, (short) 99)),
    CUT_OFF(Cause.NOT_WORD, () -> Arrays.copyOf(plain(), plain().length / 2)),
    XML_CUT_OFF(Cause.BROKEN, () -> document(it -> it.substring(0, it.length() - 20))),
    NOT_UTF8(
            Cause.BROKEN,
            () -> WordParts.of(p(r("x")))
                    .raw("word/document.xml", bytes('<', 0xFF, 0xC0, '>'))
                    .bytes()),
    DOCUMENT_TYPE(
            Cause.DOCUMENT_TYPE,
            () -> document(it -> it.replace("?>", "?><!DOCTYPE w:document SYSTEM \"file:///etc/passwd\">"))),
    BILLION_LAUGHS(
            Cause.DOCUMENT_TYPE,
            () -> document(it -> it.replace("?>", "?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"))),
    UNKNOWN_ENTITY(Cause.DOCUMENT_TYPE, () -> document(it -> it.replace(">x<", ">&passwd;<"))),
    DEEP_ELEMENTS(Cause.TOO_DEEP, () -> body("<w:customXml>".repeat(5000) + p(r("x")) + "</w:customXml>".repeat(5000))),
    DEEP_TABLES(
            Cause.TOO_DEEP,
            () -> body("<w:tbl><w:tr><w:tc>".repeat(200) + p(r("x")) + "</w:tc></w:tr></w:tbl>".repeat(200))),
    LONG_ATTRIBUTE(Cause.BROKEN, () -> body("<w:p w:x=\"" + "a".repeat(5_000_000) + "\"/>")),
    LONG_COMMENT(Cause.BROKEN, () -> body("<!--" + "<a>".repeat(1_000_000) + "-->")),
    LONG_TEXT(Cause.BROKEN, () -> body(p(r("a".repeat(5_000_000))))),
    LONG_TEXT_IN_PIECES(
            Cause.TOO_MUCH_TEXT,
            () -> body(p("<w:r><w:t>" + ("<![CDATA[" + "a".repeat(10_000) + "]]>").repeat(1_000) + "</w:t></w:r>"))),
    PARAGRAPHS_WITHOUT_END(Cause.TOO_MUCH_TEXT, () -> body(p(r("x")).repeat(200_000))),
    EMPTY_PARAGRAPHS_WITHOUT_END(Cause.TOO_MUCH_TEXT, () -> body("<w:p/>".repeat(200_000))),
    RUNS_WITHOUT_END(
            Cause.TOO_MUCH_TEXT, () -> body(p(r(on("b"), "x").concat(r("y")).repeat(200_000)))),
    CELLS_WITHOUT_END(Cause.TOO_MUCH_TEXT, () -> body(WordXml.tbl(WordXml.tr("<w:tc/>".repeat(200_000))))),
    CHANGES_WITHOUT_END(
            Cause.TOO_MUCH_TEXT,
            () -> body(p(WordXml.ins("x").concat(WordXml.del("y")).repeat(100_000)))),
    STYLES_WITHOUT_END(
            Cause.TOO_MUCH_TEXT,
            () -> WordParts.of(p(r("x")))
                    .styles("<w:style w:styleId=\"a\"/>".repeat(400_000))
                    .bytes()),
    BOOKMARKS_WITHOUT_END(
            Cause.TOO_MUCH_TEXT, () -> body(p("<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>".repeat(600_000)))),
    STYLES_IN_A_CIRCLE(
            null,
            () -> WordParts.of(WordXml.styled("a", r("x")))
                    .styles(WordParts.paragraphStyle("a", "A", "b"), WordParts.paragraphStyle("b", "B", "a"))
                    .bytes()),
    NUMBERINGS_IN_A_CIRCLE(
            null,
            () -> WordParts.of(WordXml.item(1, 0, r("x")))
                    .styles(WordParts.paragraphStyle("a", "A", "", WordXml.ppr(WordXml.numbered(1, 0))))
                    .part(
                            "numbering",
                            "numbering",
                            "<w:abstractNum w:abstractNumId=\"1\">" + value("numStyleLink", "a")
                                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                    .bytes()),
    NOTE_OF_ITSELF(
            null,
            () -> WordParts.of(p(r("x"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
                    .part(
                            "footnotes",
                            "footnotes",
                            "<w:footnote w:id=\"1\">" + p(r("n"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
                                    + "</w:footnote>")
                    .bytes()),
    ONE_NOTE_WITHOUT_END(
            Cause.TOO_MUCH_TEXT,
            () -> WordParts.of(p(r("x"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>".repeat(6_000)))
                    .part(
                            "footnotes",
                            "footnotes",
                            "<w:footnote w:id=\"1\">" + p(r("n".repeat(10_000))) + "</w:footnote>")
                    .bytes()),
    ONE_ADDRESS_WITHOUT_END(
            Cause.TOO_MUCH_TEXT,
            () -> WordParts.of(p(("<w:hyperlink r:id=\"a\">" + r("x") + "</w:hyperlink>" + r("y")).repeat(2_000)))
                    .link("a", "hyperlink", "https://example.org/" + "a".repeat(100_000), true)
                    .bytes()),
    FIELDS_WITHOUT_END(
            null,
            () -> body(
                    p(WordXml.fieldSign("begin").repeat(5_000), r("code")) + p(r("x")) + p(WordXml.fieldSign("end")))),
    SPANS_BEYOND_MEASURE(
            null,
            () -> body(WordXml.tbl(WordXml.tr(WordXml.tc(value("gridSpan", 999999999) + on("vMerge"), p(r("x"))))))),
    LEVELS_BEYOND_MEASURE(null, () -> body(WordXml.item(-5, 99, r("x")) + WordXml.item(1, -3, r("y")))),
    UTF_16(null, HostileFiles::utf16);

    private static final int MEGABYTE = 1024 * 1024;

    /** Why it is refused; null where it is read. */
    final @Nullable Cause cause;

    @SuppressWarnings("ImmutableEnumChecker") // a supplier of fresh bytes keeps nothing
    private final Supplier<byte[]> file;

    HostileFiles(@Nullable Cause cause, Supplier<byte[]> file) {
        this.cause = cause;
        this.file = file;
    }

    byte[] bytes() {
        return file.get();
    }

    private interface Change {
        String applied(String xml);
    }

    private static byte[] plain() {
        return body(p(r("x")));
    }

    private static byte[] body(String xml) {
        return WordParts.of(xml).bytes();
    }

    private static byte[] document(Change change) {
        return changed("word/document.xml", change);
    }

    private static byte[] utf16() {
        String xml =
                WordParts.root("document", "<w:body>" + p(r("x")) + "</w:body>").replace("UTF-8", "UTF-16");
        return WordParts.of("")
                .raw("word/document.xml", xml.getBytes(StandardCharsets.UTF_16))
                .bytes();
    }

    private static byte[] changed(String part, Change change) {
        var parts = new LinkedHashMap<>(WordParts.unzipped(plain()));
        parts.computeIfPresent(part, (name, xml) -> utf8(change.applied(new String(xml, StandardCharsets.UTF_8))));
        return WordParts.zipped(parts);
    }

    private static byte[] with(String part, byte[] content) {
        return WordParts.of(p(r("x"))).raw(part, content).bytes();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... octets) {
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        return bytes;
    }

    private static byte[] manyParts(int count) {
        var file = WordParts.of(p(r("x")));
        for (int i = 0; i < count; i++) {
            file.raw("word/media/" + i, new byte[0]);
        }
        return file.bytes();
    }

    /** A file whose text is followed by so many megabytes of marks. */
    private static byte[] marks(int megabytes) {
        String[] xml = WordParts.root("document", "<w:body>|</w:body>").split("\\|", -1);
        var bytes = new ByteArrayOutputStream();
        byte[] marks = utf8("<w:proofErr/>   ".repeat(MEGABYTE / 16));
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : WordParts.unzipped(plain()).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals("word/document.xml")) {
                    zip.write(utf8(xml[0]));
                    for (int i = 0; i < megabytes; i++) {
                        zip.write(marks);
                    }
                    zip.write(utf8(xml[1]));
                } else {
                    zip.write(part.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One directory stands where the end says, another one where Java looks for it: right before the end. */
    private static byte[] twoDirectories() {
        byte[] shown = plain();
        byte[] meant = plain();
        int end = shown.length - 22;
        byte[] both = Arrays.copyOf(shown, end + meant.length);
        System.arraycopy(meant, 0, both, end, meant.length);
        return both;
    }

    private static ByteBuffer buffer(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int directory(byte[] file) {
        return buffer(file).getInt(file.length - 22 + 16);
    }

    private static byte[] patched(byte[] file, int offset, short value) {
        buffer(file).putShort(directory(file) + offset, value);
        return file;
    }

    private static byte[] patched(byte[] file, int offset, int value) {
        buffer(file).putInt(directory(file) + offset, value);
        return file;
    }

    /** The same file with another size for a part in its directory. */
    private static byte[] sized(byte[] file, String part, int size) {
        ByteBuffer zip = buffer(file);
        int at = directory(file);
        while (zip.getInt(at) == 0x02014b50) {
            int length = zip.getShort(at + 28);
            if (new String(file, at + 46, length, StandardCharsets.UTF_8).equals(part)) {
                zip.putInt(at + 24, size);
            }
            at += 46 + length + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return file;
    }
}
