package io.masthead.pdf.template;

import io.masthead.pdf.font.Hyphen;
import java.text.Normalizer;

/**
 * Text with its letters and their marks joined where Unicode has them as one (NFC), and without what is never seen: soft
 * hyphens, joiners, marks of direction.
 */
final class NfcText {
    /** Below it nothing is composed or reordered (Unicode, NFC_Quick_Check). */
    private static final char FIRST_MARK = '\u0300';

    private NfcText() {}

    static String of(String text) {
        if (isComposed(text)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Hyphen.SOFT || (c >= FIRST_MARK && !isPunctuation(c))) {
                return false;
            }
        }
        return true;
    }

    /** Dashes and quotation marks, which most texts have. */
    private static boolean isPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }
}
