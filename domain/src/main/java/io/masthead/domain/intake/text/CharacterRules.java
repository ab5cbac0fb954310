package io.masthead.domain.intake.text;

import java.util.Locale;

/** How letters are compared and what a run of text begins and ends with. */
final class CharacterRules {

    private static final String OPENERS = "\"'“‘„«([";
    private static final String CLOSERS = "\"'”’»)]*";
    private static final String QUOTE_CLOSERS = "\"”»";

    private CharacterRules() {}

    /** Letters and digits alone, in lower case: equal for titles that differ in punctuation, capitals or spacing. */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        String folded = fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Lower case with the dotted and the dotless i made one, so that İYUL, IYUL and iyul are equal. */
    static String fold(String text) {
        return text.replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ı', 'i');
    }

    static String collapse(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** Where to cut the text so that at most so many characters stay, and none in two. */
    static int cut(String text, int most) {
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    /** White space, and the space at which no line breaks. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    static boolean beginsLower(CharSequence text) {
        int i = 0;
        while (i < text.length() && OPENERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    /** Whether the text ends as a sentence does; a colon and a closing quotation mark count as an end. */
    static boolean isFinished(CharSequence text) {
        char last = last(text);
        return QUOTE_CLOSERS.indexOf(last) >= 0 || ".?!…:".indexOf(lastBehindClosers(text)) >= 0;
    }

    /** The hyphens that divide a word and are seen. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static char last(CharSequence text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    static char lastBehindClosers(CharSequence text) {
        int i = text.length() - 1;
        while (i >= 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }
}
