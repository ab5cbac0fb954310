package io.masthead.domain.document.docx;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one level of a numbering counts (ECMA-376-1, 17.9.6).
 *
 * @param start the first number
 * @param format such as decimal, bullet, lowerRoman
 * @param text the number as it is shown, {@code %1.} for that of the first level and a stop
 * @param restart the level, from 1, after which it begins anew; 0 for never; null for any level above it
 * @param indent how far its items are moved in, in twentieths of a point
 */
record NumberingLevel(
        int start, String format, String text, @Nullable Integer restart, int indent) {
    /** The last one: those before are of the levels around it. */
    private static final Pattern OWN_NUMBER = Pattern.compile("%\\d(?!.*%\\d)");

    private static final int LONGEST_SAMPLE = 40;

    static final NumberingLevel MISSING = new NumberingLevel(1, "decimal", "", null, 0);

    static NumberingLevel read(XmlCursor xml) {
        var level = new NumberingLevel[] {new NumberingLevel(0, "decimal", "", null, 0)};
        xml.children(name -> level[0] = level[0].with(name, xml));
        return level[0];
    }

    private NumberingLevel with(String name, XmlCursor xml) {
        return switch (name) {
            case "w:start" -> new NumberingLevel(xml.number("w:val", 0), format, text, restart, indent);
            case "w:numFmt" -> new NumberingLevel(start, xml.value("w:val"), text, restart, indent);
            case "w:lvlText" -> new NumberingLevel(start, format, xml.value("w:val"), restart, indent);
            case "w:lvlRestart" -> new NumberingLevel(start, format, text, xml.number("w:val", 0), indent);
            case "w:pPr" -> {
                Integer left = ParagraphPropertiesReader.read(xml).properties().indent();
                yield new NumberingLevel(start, format, text, restart, left == null ? 0 : left);
            }
            default -> this;
        };
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** Whether its paragraphs have neither number nor bullet. */
    boolean isNone() {
        return format.equals("none");
    }

    /** Whether an ordered list of the schema says the same: the number alone, with a stop or a bracket. */
    boolean isPlain() {
        return (format.equals("decimal") || format.equals("decimalZero"))
                && (text.isEmpty() || text.matches("%\\d[.)]?"));
    }

    /** A first number as readers see it, such as {@code a)}; where the format has no known letters, what the file says of it. */
    String sample() {
        var first = switch (format) {
            case "decimal" -> "1";
            case "decimalZero" -> "01";
            case "lowerLetter" -> "a";
            case "upperLetter" -> "A";
            case "lowerRoman" -> "i";
            case "upperRoman" -> "I";
            default -> "";
        };
        String shown = shortened(text);
        if (first.isEmpty()) {
            return (shortened(format) + " " + shown).strip();
        }
        return shown.isEmpty()
                ? first
                : OWN_NUMBER.matcher(shown).replaceFirst(first).replaceAll("%\\d", "1");
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_SAMPLE));
    }
}
