package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes an equation as a line of signs, as UnicodeMath would (ECMA-376-1, 22.1; Unicode Technical Note 28). */
final class EquationReader {
    private static final String CIRCUMFLEX = "\u0302";

    private EquationReader() {}

    /** The line of the equation at which the cursor stands. */
    static String line(XmlCursor xml) {
        var line = new StringBuilder();
        xml.children(name -> line.append(part(name, xml)));
        return line.toString();
    }

    private static String part(String name, XmlCursor xml) {
        return switch (name) {
            case "m:t", "w:t" -> xml.text();
            case "m:f" -> fraction(Parts.of(xml));
            case "m:sSup", "m:sSub", "m:sSubSup" -> scripts(Parts.of(xml));
            case "m:limLow" -> limit(Parts.of(xml), "┬");
            case "m:limUpp" -> limit(Parts.of(xml), "┴");
            case "m:rad" -> root(Parts.of(xml));
            case "m:d" -> delimited(Parts.of(xml));
            case "m:nary" -> nary(Parts.of(xml));
            case "m:func" -> function(Parts.of(xml));
            case "m:acc" -> accented(Parts.of(xml));
            case "m:m" -> "■(" + joined("m:mr", "@", xml, row -> joined("m:e", "&", row, EquationReader::line)) + ")";
            case "m:eqArr" -> "█(" + joined("m:e", "@", xml, EquationReader::line) + ")";
            default -> name.endsWith("Pr") ? "" : line(xml);
        };
    }

    /** What stands inside a construction: its properties by their names, and its arguments. */
    private record Parts(Map<String, String> properties, Map<String, List<String>> arguments) {

        static Parts of(XmlCursor xml) {
            var parts = new Parts(new HashMap<>(), new HashMap<>());
            xml.children(name -> {
                if (name.endsWith("Pr")) {
                    xml.children(property -> parts.properties.put(property, xml.value("m:val")));
                } else {
                    parts.arguments
                            .computeIfAbsent(name, it -> new ArrayList<>())
                            .add(line(xml));
                }
            });
            return parts;
        }

        String property(String name, String otherwise) {
            return properties.getOrDefault(name, otherwise);
        }

        /** A property that is one character, or none; what is longer is cut, as it may stand thousands of times. */
        String sign(String name, String otherwise) {
            String sign = property(name, otherwise);
            return sign.isEmpty() ? "" : Character.toString(sign.codePointAt(0));
        }

        List<String> all(String name) {
            return arguments.getOrDefault(name, List.of());
        }

        String get(String name) {
            return String.join("", all(name));
        }

        /** The argument behind that sign; nothing where it is empty. */
        String behind(String sign, String name) {
            return get(name).isEmpty() ? "" : sign + grouped(get(name));
        }
    }

    /** Without a bar it is one above the other, as a binomial coefficient is. */
    private static String fraction(Parts parts) {
        String bar = parts.property("m:type", "").equals("noBar") ? "¦" : "/";
        return grouped(parts.get("m:num")) + bar + grouped(parts.get("m:den"));
    }

    private static String scripts(Parts parts) {
        return grouped(parts.get("m:e")) + parts.behind("_", "m:sub") + parts.behind("^", "m:sup");
    }

    private static String limit(Parts parts, String sign) {
        return grouped(parts.get("m:e")) + parts.behind(sign, "m:lim");
    }

    private static String root(Parts parts) {
        String degree = parts.get("m:deg");
        return switch (degree) {
            case "" -> "√" + grouped(parts.get("m:e"));
            case "3" -> "∛" + grouped(parts.get("m:e"));
            case "4" -> "∜" + grouped(parts.get("m:e"));
            default -> "√(" + degree + "&" + parts.get("m:e") + ")";
        };
    }

    private static String delimited(Parts parts) {
        String inside = String.join(parts.sign("m:sepChr", "|"), parts.all("m:e"));
        return parts.sign("m:begChr", "(") + inside + parts.sign("m:endChr", ")");
    }

    private static String nary(Parts parts) {
        String sign = parts.sign("m:chr", "∫");
        return sign + parts.behind("_", "m:sub") + parts.behind("^", "m:sup") + " " + parts.get("m:e");
    }

    private static String function(Parts parts) {
        return parts.get("m:fName") + " " + parts.get("m:e");
    }

    private static String accented(Parts parts) {
        return grouped(parts.get("m:e")) + parts.sign("m:chr", CIRCUMFLEX);
    }

    private static String joined(String part, String sign, XmlCursor xml, Function<XmlCursor, String> reader) {
        var parts = new ArrayList<String>();
        xml.children(name -> {
            if (name.equals(part)) {
                parts.add(reader.apply(xml));
            }
        });
        return String.join(sign, parts);
    }

    private static String grouped(String part) {
        return part.codePointCount(0, part.length()) > 1 && !part.matches("[\\p{L}\\p{N}]+") ? "(" + part + ")" : part;
    }
}
