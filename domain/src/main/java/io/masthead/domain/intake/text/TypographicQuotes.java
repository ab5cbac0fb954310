package io.masthead.domain.intake.text;

import java.util.List;

/**
 * Makes straight quotation marks and apostrophes typographic. Marks that are typographic already stay: they may be
 * nested. The form is the one that the text itself prefers, else its language's: “…”, in Russian «…».
 *
 * @param open the opening double mark
 * @param close the closing double mark
 */
record TypographicQuotes(char open, char close) {

    private static final TypographicQuotes CURLY = new TypographicQuotes('“', '”');
    private static final TypographicQuotes ANGLED = new TypographicQuotes('«', '»');
    private static final String BEFORE_OPENING = "([{<“‘„«—–-/…";

    static TypographicQuotes of(List<TextLine> text) {
        int angled = 0;
        int curly = 0;
        var sample = new StringBuilder();
        for (TextLine line : text) {
            angled += count(line.text(), '«');
            curly += count(line.text(), '“');
            if (sample.length() < 100_000) {
                sample.append(line.text()).append('\n');
            }
        }
        if (angled == curly) {
            return LanguageDetector.of(sample.toString()).equals("ru") ? ANGLED : CURLY;
        }
        return angled > curly ? ANGLED : CURLY;
    }

    private static int count(String text, char sought) {
        int count = 0;
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            count++;
        }
        return count;
    }

    String smarten(String text, ReportBuilder report, int line) {
        var out = new StringBuilder(text.length());
        int open = 0;
        boolean lost = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char set = c == '"' ? (opens(text, i, open) ? this.open : close) : single(text, i);
            if (set != c) {
                report.count(ImportWarning.QUOTES_CHANGED, line);
            }
            open += set == '“' || set == '«' || set == '„' ? 1 : set == '”' || set == '»' ? -1 : 0;
            lost |= open < 0;
            out.append(set);
        }
        if (open != 0 || lost) {
            report.add(ImportWarning.QUOTE_UNPAIRED, line, MarkedText.withoutMarks(text));
        }
        return out.toString();
    }

    private static boolean opens(String text, int at, int open) {
        boolean roomBefore = isRoomBefore(text, at);
        boolean spaceAfter = isSpace(after(text, at));
        return open > 0 ? roomBefore && !spaceAfter : !spaceAfter && (roomBefore || !isDigit(before(text, at)));
    }

    private static char single(String text, int at) {
        char c = text.charAt(at);
        if (c != '\'') {
            return c;
        }
        boolean opening = isRoomBefore(text, at) && Character.isLetter(after(text, at)) && closesLater(text, at);
        return opening ? '‘' : '’';
    }

    /** A closing mark stands after a letter and before none, and comes before the next opening one. */
    private static boolean closesLater(String text, int from) {
        for (int at = text.indexOf('\'', from + 1); at >= 0; at = text.indexOf('\'', at + 1)) {
            if (isRoomBefore(text, at)) {
                return false;
            }
            if (!Character.isLetterOrDigit(after(text, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoomBefore(String text, int at) {
        char before = before(text, at);
        boolean startsQuote = before == '"' && (at == 1 || isSpace(text.charAt(at - 2)));
        return startsQuote || isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0;
    }

    private static char before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && MarkedText.isMark(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static char after(String text, int at) {
        int i = at + 1;
        while (i < text.length() && MarkedText.isMark(text.charAt(i))) {
            i++;
        }
        return i >= text.length() ? ' ' : text.charAt(i);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }
}
