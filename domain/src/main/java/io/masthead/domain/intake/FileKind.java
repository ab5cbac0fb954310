package io.masthead.domain.intake;

import io.masthead.domain.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is that is read in: by its content first, and by its name where the content says no more than that it is text. */
enum FileKind {
    TEXT,
    HTML,
    MARKDOWN,
    WORD;

    /** As much as says what a file is: HTML may begin with comments, a web picture with its own. */
    private static final int BEGINNING = 4096;

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--(?:(?!-->).)*+-->\\s*+)*+<(?:!doctype\\s++html|html|head|body)[\\s>].*+");
    private static final Pattern PICTURE =
            Pattern.compile("(?is)\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<![^>]*+>\\s*+)*+<svg[\\s>].*+");
    private static final Pattern WEB_ARCHIVE = Pattern.compile("(?is).*content-type:\\s*multipart/related.*");

    /** A beginning that says what a file is, and why it is not read. */
    private record Signature(String bytes, int at, IntakeReason reason) {}

    private static final List<Signature> REFUSED = List.of(
            new Signature("%PDF-", 0, IntakeReason.FILE_IS_PDF),
            new Signature("{\\rtf", 0, IntakeReason.FILE_IS_RTF),
            new Signature("\u00d0\u00cf\u0011\u00e0", 0, IntakeReason.FILE_IS_OLD_WORD),
            new Signature("mimetypeapplication/vnd.oasis.opendocument", 30, IntakeReason.FILE_IS_OPEN_DOCUMENT),
            new Signature("\u0089PNG", 0, IntakeReason.FILE_IS_PICTURE),
            new Signature("\u00ff\u00d8\u00ff", 0, IntakeReason.FILE_IS_PICTURE),
            new Signature("GIF8", 0, IntakeReason.FILE_IS_PICTURE),
            new Signature("WEBP", 8, IntakeReason.FILE_IS_PICTURE),
            new Signature("II*\u0000", 0, IntakeReason.FILE_IS_PICTURE),
            new Signature("MM\u0000*", 0, IntakeReason.FILE_IS_PICTURE),
            new Signature("ftyp", 4, IntakeReason.FILE_IS_PICTURE));

    /**
     * What the file is.
     *
     * @throws Refused if it is empty, or something that is not read: with what it is, and what to do
     */
    static FileKind of(SentFile file) {
        byte[] bytes = file.beginning(BEGINNING);
        String beginning = new String(bytes, StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            refuse(IntakeReason.FILE_EMPTY);
        }
        REFUSED.stream()
                .filter(it -> beginning.startsWith(it.bytes(), it.at()))
                .findFirst()
                .ifPresent(it -> refuse(it.reason()));
        if (beginning.startsWith("PK")) {
            return WORD;
        }
        return ofText(withoutMark(bytes, beginning), name(file));
    }

    private static FileKind ofText(String beginning, String name) {
        if (MARKUP.matcher(beginning).matches()) {
            return HTML;
        }
        if (PICTURE.matcher(beginning).matches()) {
            refuse(IntakeReason.FILE_IS_PICTURE);
        }
        if (beginning.regionMatches(true, 0, "MIME-Version:", 0, 13)
                && WEB_ARCHIVE.matcher(beginning).matches()) {
            refuse(IntakeReason.FILE_IS_WEB_ARCHIVE);
        }
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return MARKDOWN;
        }
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml") ? HTML : TEXT;
    }

    /** The beginning of a text in ASCII, whatever its encoding: enough for what is looked for. */
    private static String withoutMark(byte[] bytes, String beginning) {
        if (beginning.startsWith("\u00ef\u00bb\u00bf")) {
            return beginning.substring(3);
        }
        if (beginning.startsWith("\u00ff\u00fe") || beginning.startsWith("\u00fe\u00ff")) {
            return new String(Arrays.copyOf(bytes, bytes.length / 2 * 2), StandardCharsets.UTF_16);
        }
        return beginning;
    }

    private static String name(SentFile file) {
        return file.name().toLowerCase(Locale.ROOT);
    }

    private static void refuse(IntakeReason reason) {
        throw Refused.field(reason, "file");
    }
}
