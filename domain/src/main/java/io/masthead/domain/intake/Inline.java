package io.masthead.domain.intake;

/**
 * Emphasis and escapes inside a line: {@code **strong**}, {@code *emphasis*}, {@code \$}. While quotation marks are
 * set right the emphasis is held by four private-use characters, which {@link TextFile} keeps out of every text.
 */
final class Inline {

    static final char STRONG = '\uE000';
    static final char STRONG_END = '\uE001';
    static final char EMPHASIS = '\uE002';
    static final char EMPHASIS_END = '\uE003';
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|$&<>\"'~^%=:;,?/@";

    private Inline() {}

    static boolean isMark(char c) {
        return c >= STRONG && c <= EMPHASIS_END;
    }

    /** Escapes resolved, emphasis as private-use characters. A star that opens or closes nothing stays. */
    static String marked(String text, Report report, int line) {
        if (text.indexOf('*') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int strong = -1;
        int emphasis = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                out.append(text.charAt(++i));
            } else if (c == '*' && text.startsWith("**", i)) {
                i++;
                strong = toggle(out, strong, text, i, STRONG, STRONG_END, "**");
            } else if (c == '*') {
                emphasis = toggle(out, emphasis, text, i, EMPHASIS, EMPHASIS_END, "*");
            } else {
                out.append(c);
            }
        }
        if (emphasis >= 0) {
            out.replace(emphasis, emphasis + 1, "*");
        }
        if (strong >= 0) {
            out.replace(strong, strong + 1, "**");
            report.add(Remark.STARS_KEPT, line, text);
        }
        return nested(out.toString()) ? out.toString() : withoutMarks(out.toString());
    }

    /** Opens before a letter, closes after one; returns where the open mark stands in {@code out}, or -1. */
    private static int toggle(StringBuilder out, int open, String text, int at, char begin, char end, String literal) {
        boolean spaceAfter = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean spaceBefore = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
        if (open < 0 && !spaceAfter) {
            out.append(begin);
            return out.length() - 1;
        }
        if (open >= 0 && !spaceBefore) {
            out.append(end);
            return -1;
        }
        out.append(literal);
        return open;
    }

    /** Whether the marks close in the opposite order in which they opened, as elements must. */
    private static boolean nested(String marked) {
        var open = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == STRONG || c == EMPHASIS) {
                open.append(c);
            } else if (c == STRONG_END || c == EMPHASIS_END) {
                char begin = c == STRONG_END ? STRONG : EMPHASIS;
                if (open.isEmpty() || open.charAt(open.length() - 1) != begin) {
                    return false;
                }
                open.setLength(open.length() - 1);
            }
        }
        return true;
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
    static boolean isAllStrong(String text) {
        return text.length() > 4
                && text.startsWith("**")
                && text.endsWith("**")
                && text.indexOf("**", 2) == text.length() - 2;
    }

    /** The text of a title or a cover line: without number signs, stars and escapes. */
    static String plain(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '#') {
            start++;
        }
        String bare = start > 0 && start < text.length() && text.charAt(start) != ' ' ? text : text.substring(start);
        return Letters.collapse(withoutMarks(marked(bare.replace("**", ""), new Report(), 0)));
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
