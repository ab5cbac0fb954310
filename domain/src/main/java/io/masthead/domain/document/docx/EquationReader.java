package io.masthead.domain.document.docx;

/** Writes an equation as a line of signs, as UnicodeMath would (ECMA-376-1, 22.1; Unicode Technical Note 28). */
final class EquationReader {
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
            case "m:f" -> joined(xml, "m:num", "/", "m:den");
            case "m:sSup" -> joined(xml, "m:e", "^", "m:sup");
            case "m:sSub" -> joined(xml, "m:e", "_", "m:sub");
            case "m:rad" -> "√" + grouped(last(xml, "m:e"));
            case "m:d" -> "(" + line(xml) + ")";
            case "m:nary" -> nary(xml);
            case "m:rPr", "w:rPr", "m:ctrlPr" -> "";
            default -> name.endsWith("Pr") ? "" : line(xml);
        };
    }

    private static String joined(XmlCursor xml, String first, String sign, String second) {
        var parts = new String[] {"", ""};
        xml.children(name -> {
            if (name.equals(first)) {
                parts[0] = line(xml);
            } else if (name.equals(second)) {
                parts[1] = line(xml);
            }
        });
        return grouped(parts[0]) + sign + grouped(parts[1]);
    }

    private static String last(XmlCursor xml, String wanted) {
        var part = new String[] {""};
        xml.children(name -> part[0] = name.equals(wanted) ? line(xml) : part[0]);
        return part[0];
    }

    private static String nary(XmlCursor xml) {
        var parts = new String[] {"∫", "", "", ""};
        xml.children(name -> {
            switch (name) {
                case "m:naryPr" ->
                    xml.children(property -> {
                        if (property.equals("m:chr") && !xml.value("m:val").isEmpty()) {
                            parts[0] = xml.value("m:val");
                        }
                    });
                case "m:sub" -> parts[1] = line(xml);
                case "m:sup" -> parts[2] = line(xml);
                case "m:e" -> parts[3] = line(xml);
                default -> {}
            }
        });
        String lower = parts[1].isEmpty() ? "" : "_" + grouped(parts[1]);
        String upper = parts[2].isEmpty() ? "" : "^" + grouped(parts[2]);
        return parts[0] + lower + upper + " " + parts[3];
    }

    private static String grouped(String part) {
        return part.codePointCount(0, part.length()) > 1 && !part.matches("[\\p{L}\\p{N}]+") ? "(" + part + ")" : part;
    }
}
