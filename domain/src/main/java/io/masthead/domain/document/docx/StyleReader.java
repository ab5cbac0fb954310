package io.masthead.domain.document.docx;

/** Reads one {@code w:style}. */
final class StyleReader {
    private final String id;
    private final boolean defaultOfParagraphs;
    private String name = "";
    private String parent = "";
    private ParagraphProperties paragraph = ParagraphProperties.NONE;
    private RunProperties run = RunProperties.NONE;
    private boolean firstRow;

    private StyleReader(String id, boolean defaultOfParagraphs) {
        this.id = id;
        this.defaultOfParagraphs = defaultOfParagraphs;
    }

    static StyleReader read(XmlCursor xml, Budget budget) {
        String initial = xml.value("w:default");
        boolean isDefault = !initial.isEmpty()
                && XmlCursor.isOn(initial)
                && xml.value("w:type").equals("paragraph");
        var reader = new StyleReader(budget.kept(xml.value("w:styleId")), isDefault);
        xml.children(property -> reader.property(property, xml));
        return reader;
    }

    private void property(String property, XmlCursor xml) {
        switch (property) {
            case "w:name" -> name = xml.value("w:val");
            case "w:basedOn" -> parent = xml.value("w:val");
            case "w:pPr" -> paragraph = ParagraphPropertiesReader.read(xml).properties();
            case "w:rPr" -> run = RunPropertiesReader.read(xml).properties();
            case "w:tblStylePr" -> firstRow |= xml.value("w:type").equals("firstRow");
            default -> {}
        }
    }

    Style style() {
        return new Style(id, name, parent, paragraph, run, firstRow);
    }

    boolean isDefaultOfParagraphs() {
        return defaultOfParagraphs;
    }
}
