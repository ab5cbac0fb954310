package io.masthead.domain.document.docx;

import java.util.Locale;
import java.util.Map;

/** The signs of fonts that have signs in the places of letters, as the characters that mean the same. */
final class SymbolFont {
    /** Word moves the codes of such fonts here (ECMA-376-1, 17.3.3.30). */
    private static final int MOVED = 0xF000;

    private static final int FIRST = 0x20;
    private static final int PRIVATE_USE = 0xE000;
    private static final int AFTER_PRIVATE_USE = 0xF900;

    /** Adobe's Symbol from 0x20 on; a space where it has nothing (Adobe Symbol Encoding to Unicode, 1999). */
    private static final String SYMBOL = " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
            + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
            + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ "
            + "                                "
            + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵"
            + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
            + "◊⟨®©™∑           ⟩∫             ";

    /** Those of Wingdings that people write with. */
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x28, "☎"),
            Map.entry(0x2A, "✉"),
            Map.entry(0x46, "☞"),
            Map.entry(0x4A, "☺"),
            Map.entry(0x4C, "☹"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x76, "❖"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private SymbolFont() {}

    /**
     * The letter of {@code w:sym}; empty where it has none.
     *
     * @param number the code in hex
     */
    static String letter(String font, String number) {
        if (!number.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int code = Integer.parseInt(number, 16);
        String letter = letter(font, code);
        boolean own = letter.isEmpty() && !isSymbol(font) && code > FIRST && !isPrivate(code);
        return own && !Character.isSurrogate((char) code) ? Character.toString(code) : letter;
    }

    /** Letters of a run in that font. */
    static String letters(String font, String text) {
        if (!isSymbol(font) || text.chars().noneMatch(SymbolFont::isPrivate)) {
            return text;
        }
        var letters = new StringBuilder();
        text.codePoints().forEach(c -> {
            String letter = isPrivate(c) ? letter(font, c) : "";
            letters.append(letter.isEmpty() ? Character.toString(c) : letter);
        });
        return letters.toString();
    }

    private static boolean isPrivate(int code) {
        return code >= PRIVATE_USE && code < AFTER_PRIVATE_USE;
    }

    private static boolean isSymbol(String font) {
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "symbol", "wingdings" -> true;
            default -> false;
        };
    }

    private static String letter(String font, int code) {
        int place = code >= MOVED ? code - MOVED : code;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "symbol" -> {
                int at = place - FIRST;
                yield at < 0 || at >= SYMBOL.length()
                        ? ""
                        : SYMBOL.substring(at, at + 1).strip();
            }
            case "wingdings" -> WINGDINGS.getOrDefault(place, "");
            default -> "";
        };
    }
}
