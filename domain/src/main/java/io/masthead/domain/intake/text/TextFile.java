package io.masthead.domain.intake.text;

import io.masthead.domain.intake.text.UnreadableBulletin.Cause;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Turns bytes into numbered lines, and refuses by content what is no text. */
public final class TextFile {

    /** The longest text that is read, in bytes: 5 MB. */
    public static final int LIMIT = 5 * 1024 * 1024;

    /** More lines than 5 MB of prose have, broken at the narrowest measure in use. */
    private static final int MOST_LINES = 250_000;

    private static final List<String> BINARY_BEGINNINGS =
            List.of("%PDF-", "PK\u0003\u0004", "PK\u0005\u0006", "\u00d0\u00cf\u0011\u00e0", "\u0089PNG", "{\\rtf");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * The characters of a text in UTF-8, up to {@link #LIMIT} bytes, without a mark of byte order.
     *
     * @throws UnreadableBulletin if it is too large, binary or not UTF-8
     */
    public static String text(byte[] file) {
        if (file.length > LIMIT) {
            throw new UnreadableBulletin(Cause.TOO_LARGE);
        }
        if (isBinary(file)) {
            throw new UnreadableBulletin(Cause.BINARY);
        }
        String text = decode(file);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    static List<TextLine> lines(byte[] file, ReportBuilder report) {
        List<TextLine> lines = split(text(file), report);
        if (lines.stream().allMatch(TextLine::isBlank)) {
            throw new UnreadableBulletin(Cause.EMPTY);
        }
        return lines;
    }

    private static boolean isBinary(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        if (BINARY_BEGINNINGS.stream().anyMatch(beginning::startsWith)) {
            return true;
        }
        for (byte b : file) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static String decode(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file));
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableBulletin(Cause.NOT_UTF8);
        }
    }

    private static List<TextLine> split(String text, ReportBuilder report) {
        var lines = new ArrayList<TextLine>();
        var current = new StringBuilder();
        int number = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f') {
                // a page ends here: as good as an empty line, but no line of its own to whoever counts
                add(lines, line(number, current));
                add(lines, new TextLine(number, "", 0));
            } else if (c == '\n' || c == '\r') {
                add(lines, line(number++, current));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (ControlCharacters.endsLine(c)) {
                add(lines, line(number, current));
            } else {
                append(current, text, i, number, report);
            }
        }
        add(lines, line(number, current));
        return lines;
    }

    /** Appends the character there, or what stands for it. A soft hyphen stays where it divides a word over two lines. */
    private static void append(StringBuilder current, String text, int at, int number, ReportBuilder report) {
        char c = text.charAt(at);
        char meaning = isWordsBullet(current, text, at) ? '•' : ControlCharacters.meaning(c);
        boolean left = meaning == ControlCharacters.NOTHING
                || (meaning == ControlCharacters.SOFT_HYPHEN && !dividesWord(current, text, at));
        if (left) {
            report.count(ImportWarning.CHARACTERS_DROPPED, number);
            return;
        }
        if (meaning != c) {
            report.count(ImportWarning.CHARACTERS_REPLACED, number);
        }
        current.append(meaning);
    }

    /** A sign of one of the faces Symbol and Wingdings, with a space behind it, at a line's beginning: a bullet. */
    private static boolean isWordsBullet(StringBuilder current, String text, int at) {
        char c = text.charAt(at);
        return c >= '\uF000'
                && c <= '\uF0FF'
                && at + 1 < text.length()
                && CharacterRules.isSpace(text.charAt(at + 1))
                && current.chars().allMatch(before -> CharacterRules.isSpace((char) before));
    }

    private static boolean dividesWord(StringBuilder current, String text, int at) {
        boolean afterLetter = !current.isEmpty() && Character.isLetter(current.charAt(current.length() - 1));
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return afterLetter
                && next < text.length()
                && ("\n\r\f".indexOf(text.charAt(next)) >= 0 || ControlCharacters.endsLine(text.charAt(next)));
    }

    /** One empty line says as much as many. */
    private static void add(List<TextLine> lines, TextLine line) {
        if (line.isBlank() && !lines.isEmpty() && lines.getLast().isBlank()) {
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw new UnreadableBulletin(Cause.TOO_MANY_LINES);
        }
        lines.add(line);
    }

    private static TextLine line(int number, StringBuilder current) {
        String whole = current.toString();
        current.setLength(0);
        int indent = 0;
        while (indent < whole.length() && CharacterRules.isSpace(whole.charAt(indent))) {
            indent++;
        }
        int end = whole.length();
        while (end > indent && CharacterRules.isSpace(whole.charAt(end - 1))) {
            end--;
        }
        return new TextLine(number, whole.substring(indent, end), indent);
    }
}
