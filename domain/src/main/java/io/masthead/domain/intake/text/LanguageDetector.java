package io.masthead.domain.intake.text;

/** Tells the language of a line or a text by its letters alone. */
final class LanguageDetector {

    private static final String AZERBAIJANI = "əƏ";
    private static final String TURKIC = "ğĞışŞİ";
    private static final char CYRILLIC = 0x0400;
    private static final char AFTER_CYRILLIC = 0x0530;

    private LanguageDetector() {}

    /** A BCP 47 tag: ru for Cyrillic, az where ə stands, az or tr for other Turkic letters, else en. */
    static String of(String text) {
        int letters = 0;
        int cyrillic = 0;
        int schwa = 0;
        int turkic = 0;
        int qOrX = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            cyrillic += c >= CYRILLIC && c < AFTER_CYRILLIC ? 1 : 0;
            schwa += AZERBAIJANI.indexOf(c) >= 0 ? 1 : 0;
            turkic += TURKIC.indexOf(c) >= 0 ? 1 : 0;
            qOrX += "qQxX".indexOf(c) >= 0 ? 1 : 0;
        }
        // a few borrowed names do not make a long English text Azerbaijani
        int some = Math.max(1, letters / 100);
        if (cyrillic * 2 > letters) {
            return "ru";
        }
        if (schwa >= some) {
            return "az";
        }
        return turkic < some ? "en" : qOrX > 0 ? "az" : "tr";
    }
}
