package io.masthead.domain.intake.text;

/**
 * Reads {@code **strong**}, {@code *emphasis*} and {@code \$} in a line of plain text. Stars count only around whole
 * words: one between letters or digits is a sign of multiplication or the mark of a note, and stays. So does one
 * without its counterpart.
 */
final class EmphasisParser {

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|$&<>\"'~^%=:;,?/@";
    private static final String BEHIND_WORDS = ",.;:!?)]}”»";
    private static final int NONE = -1;

    private final String text;
    private final StringBuilder out;
    private int strong = NONE;
    private int emphasis = NONE;
    private int pairs;
    private int escapes;

    private EmphasisParser(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The text with escapes resolved and emphasis as private-use characters; says in the report what it took out. */
    static String read(String text, ReportBuilder report, int line) {
        if (text.indexOf('*') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        var reading = new EmphasisParser(text);
        reading.read();
        reading.tell(report, line);
        return reading.out.toString();
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                out.append(text.charAt(++i));
                escapes++;
            } else if (c == '*') {
                i += star(i) - 1;
            } else {
                out.append(c);
            }
        }
        putBack(Math.max(strong, emphasis));
        putBack(Math.min(strong, emphasis));
    }

    /** Reads one star or two; answers how many. What was opened last is closed first, as elements must be. */
    private int star(int at) {
        boolean two = text.startsWith("**", at);
        boolean closesEmphasis = emphasis > strong && closes(at, at + 1);
        if (two && !closesEmphasis) {
            strong = toggle(strong, emphasis, at, at + 2, MarkedText.STRONG, MarkedText.STRONG_END);
            return 2;
        }
        emphasis = toggle(emphasis, strong, at, at + 1, MarkedText.EMPHASIS, MarkedText.EMPHASIS_END);
        return 1;
    }

    private int toggle(int open, int other, int from, int to, char begin, char end) {
        if (open == NONE && opens(from, to)) {
            out.append(begin);
            return out.length() - 1;
        }
        if (open != NONE && open > other && open < out.length() - 1 && closes(from, to)) {
            out.append(end);
            pairs++;
            return NONE;
        }
        out.append(text, from, to);
        return open;
    }

    private boolean opens(int from, int to) {
        return !isInWord(from - 1)
                && to < text.length()
                && !CharacterRules.isSpace(text.charAt(to))
                && BEHIND_WORDS.indexOf(text.charAt(to)) < 0;
    }

    private boolean closes(int from, int to) {
        return !Character.isWhitespace(text.charAt(from - 1)) && !isInWord(to);
    }

    private boolean isInWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** An opening star without its counterpart is a star. */
    private void putBack(int open) {
        if (open != NONE) {
            out.replace(open, open + 1, out.charAt(open) == MarkedText.STRONG ? "**" : "*");
        }
    }

    private void tell(ReportBuilder report, int line) {
        if (strong != NONE) {
            report.add(ImportWarning.STARS_KEPT, line, text);
        }
        report.count(ImportWarning.EMPHASIS_READ, line, pairs);
        report.count(ImportWarning.ESCAPES_READ, line, escapes);
    }
}
