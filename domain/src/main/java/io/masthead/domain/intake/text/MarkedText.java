package io.masthead.domain.intake.text;

import io.masthead.domain.document.Inline;
import io.masthead.domain.document.InlineBuilder;
import io.masthead.domain.document.Mark;
import io.masthead.domain.document.MarkType;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms of a line: as a title, and as running text with its marks. While quotation marks are set right, emphasis is held by four
 * private-use characters, which {@link ControlCharacters} keeps out of every text.
 */
final class MarkedText {

    static final char STRONG = '\uE000';
    static final char STRONG_END = '\uE001';
    static final char EMPHASIS = '\uE002';
    static final char EMPHASIS_END = '\uE003';

    private MarkedText() {}

    static boolean isMark(char c) {
        return c >= STRONG && c <= EMPHASIS_END;
    }

    static String withoutMarks(String marked) {
        var out = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            if (!isMark(marked.charAt(i))) {
                out.append(marked.charAt(i));
            }
        }
        return out.toString();
    }

    /** The whole line is strong: a title in disguise. */
    static boolean isAllStrong(CharSequence text) {
        int end = text.length() - 2;
        if (end <= 2 || !isStrongSign(text, 0) || !isStrongSign(text, end)) {
            return false;
        }
        int next = 2;
        while (!isStrongSign(text, next)) {
            next++;
        }
        return next == end;
    }

    private static boolean isStrongSign(CharSequence text, int at) {
        return text.charAt(at) == '*' && text.charAt(at + 1) == '*';
    }

    /** The text of a title or a cover line: without number signs, stars around it, escapes. */
    static String plain(String text) {
        return plain(text, new ReportBuilder(), 0);
    }

    /** The same; says in the report what it took out. */
    static String plain(String text, ReportBuilder report, int line) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '#') {
            start++;
        }
        String bare = start > 0 && start < text.length() && text.charAt(start) != ' ' ? text : text.substring(start);
        String read = withoutMarks(EmphasisParser.read(withoutCutStars(bare.strip()), report, line));
        return CharacterRules.collapse(read.replace(String.valueOf(ControlCharacters.SOFT_HYPHEN), ""));
    }

    /** A strong title may go on in the next line, or begin in the one before: its stars stand in two lines. */
    private static String withoutCutStars(String text) {
        boolean opens = text.startsWith("**");
        boolean closes = text.endsWith("**") && text.length() > 2;
        int from = opens && text.indexOf("**", 2) < 0 ? 2 : 0;
        int to = closes && text.indexOf("**") == text.length() - 2 ? text.length() - 2 : text.length();
        return text.substring(from, Math.max(from, to));
    }

    /** The text with its emphasis as marks. */
    static List<Inline> line(String marked) {
        var line = new InlineBuilder();
        var open = new ArrayList<Mark>();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (isMark(marked.charAt(i))) {
                line.add(marked.substring(start, i), sorted(open));
                change(open, marked.charAt(i));
                start = i + 1;
            }
        }
        line.add(marked.substring(start), sorted(open));
        return line.finished();
    }

    private static void change(List<Mark> open, char sign) {
        switch (sign) {
            case STRONG -> open.add(Mark.of(MarkType.STRONG));
            case STRONG_END -> open.remove(Mark.of(MarkType.STRONG));
            case EMPHASIS -> open.add(Mark.of(MarkType.EMPHASIS));
            default -> open.remove(Mark.of(MarkType.EMPHASIS));
        }
    }

    private static List<Mark> sorted(List<Mark> open) {
        return open.stream().distinct().sorted(Mark.OUTERMOST_FIRST).toList();
    }
}
