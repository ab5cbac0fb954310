package io.masthead.domain.intake;

/**
 * The forms of a line: as a title, and as HTML. While quotation marks are set right, emphasis is held by four
 * private-use characters, which {@link ControlCharacters} keeps out of every text.
 */
final class Inline {

    static final char STRONG = '\uE000';
    static final char STRONG_END = '\uE001';
    static final char EMPHASIS = '\uE002';
    static final char EMPHASIS_END = '\uE003';

    private Inline() {}

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
        return plain(text, new Report(), 0);
    }

    /** The same; says in the report what it took out. */
    static String plain(String text, Report report, int line) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '#') {
            start++;
        }
        String bare = start > 0 && start < text.length() && text.charAt(start) != ' ' ? text : text.substring(start);
        String read = withoutMarks(Emphasis.read(withoutCutStars(bare.strip()), report, line));
        return Letters.collapse(read.replace(String.valueOf(ControlCharacters.SOFT_HYPHEN), ""));
    }

    /** A strong title may go on in the next line, or begin in the one before: its stars stand in two lines. */
    private static String withoutCutStars(String text) {
        boolean opens = text.startsWith("**");
        boolean closes = text.endsWith("**") && text.length() > 2;
        int from = opens && text.indexOf("**", 2) < 0 ? 2 : 0;
        int to = closes && text.indexOf("**") == text.length() - 2 ? text.length() - 2 : text.length();
        return text.substring(from, Math.max(from, to));
    }

    static String html(String marked) {
        var out = new StringBuilder(marked.length() + 16);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\u00A0' -> out.append("&nbsp;");
                case STRONG -> out.append("<strong>");
                case STRONG_END -> out.append("</strong>");
                case EMPHASIS -> out.append("<em>");
                case EMPHASIS_END -> out.append("</em>");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
