package io.masthead.domain.document.html;

import java.util.Locale;

/**
 * The marks that stand around a quotation, outer and inner by turns (CLDR, delimiters).
 *
 * @param open outer, then inner
 * @param close outer, then inner
 */
record QuotationMarks(String open, String close) {
    private static final QuotationMarks ENGLISH = new QuotationMarks("“‘", "”’");
    private static final QuotationMarks GERMAN = new QuotationMarks("„‚", "“‘");
    private static final QuotationMarks RUSSIAN = new QuotationMarks("«„", "»“");
    private static final QuotationMarks FRENCH = new QuotationMarks("««", "»»");
    private static final QuotationMarks ITALIAN = new QuotationMarks("«“", "»”");

    /**
     * The marks of a language; those of English where it has none here.
     *
     * @param language a BCP 47 tag
     */
    static QuotationMarks of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "de", "cs", "sk", "bg" -> GERMAN;
            case "ru", "uk", "be" -> RUSSIAN;
            case "fr", "hy", "fa" -> FRENCH;
            case "it", "es", "pt", "el" -> ITALIAN;
            default -> ENGLISH;
        };
    }

    String opening(int depth) {
        return String.valueOf(open.charAt(depth % 2));
    }

    String closing(int depth) {
        return String.valueOf(close.charAt(depth % 2));
    }
}
