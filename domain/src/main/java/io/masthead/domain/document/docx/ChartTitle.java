package io.masthead.domain.document.docx;

/** What stands above a chart (ECMA-376-1, 21.2.2.210). */
final class ChartTitle {
    private ChartTitle() {}

    /** The title of the chart in that part; empty where it has none. */
    static String of(WordPackage file, String part) {
        var title = new StringBuilder();
        if (file.has(part)) {
            try (XmlCursor xml = file.xml(part)) {
                if (xml != null) {
                    xml.children(name -> find(name, xml, title, file.budget()));
                }
            }
        }
        return title.toString().strip();
    }

    /** A chart of charts is none: the first title that is met, and no axis', is the chart's. */
    private static void find(String name, XmlCursor xml, StringBuilder title, Budget budget) {
        switch (name) {
            case "c:chart" -> xml.children(inner -> find(inner, xml, title, budget));
            case "c:title" -> words(xml, title, budget);
            default -> {}
        }
    }

    private static void words(XmlCursor xml, StringBuilder title, Budget budget) {
        xml.children(name -> {
            if (name.equals("a:t")) {
                title.append(budget.kept(xml.text()));
            } else {
                words(xml, title, budget);
                title.append(name.equals("a:p") ? " " : "");
            }
        });
    }
}
