package io.masthead.domain.document.docx;

import org.jspecify.annotations.Nullable;

/** Reads {@code w:pPr}, and what is tracked in it and in the paragraph's mark. */
final class ParagraphPropertiesReader {
    private String style = "";
    private @Nullable Integer numbering;
    private @Nullable Integer level;
    private @Nullable Integer outline;
    private @Nullable Integer indent;
    private boolean numberingInserted;
    private @Nullable ParagraphProperties before;
    private @Nullable Revision formatted;
    private @Nullable RunPropertiesReader mark;
    private PageProperties pages = PageProperties.NONE;

    private ParagraphPropertiesReader() {}

    /** Reads the element at which the cursor stands. */
    static ParagraphPropertiesReader read(XmlCursor xml) {
        var reader = new ParagraphPropertiesReader();
        xml.children(name -> reader.property(name, xml));
        return reader;
    }

    static ParagraphPropertiesReader none() {
        return new ParagraphPropertiesReader();
    }

    private void property(String name, XmlCursor xml) {
        switch (name) {
            case "w:pStyle" -> style = xml.value("w:val");
            case "w:outlineLvl" -> outline = xml.number("w:val", 9);
            case "w:ind" -> indent = xml.number("w:left", xml.number("w:start", 0));
            case "w:numPr" -> numbering(xml);
            case "w:rPr" -> mark = RunPropertiesReader.read(xml);
            case "w:sectPr" -> pages = PageProperties.read(xml);
            case "w:pPrChange" -> change(xml);
            default -> {}
        }
    }

    private void numbering(XmlCursor xml) {
        xml.children(name -> {
            switch (name) {
                case "w:numId" -> numbering = xml.number("w:val", 0);
                case "w:ilvl" -> level = xml.number("w:val", 0);
                case "w:numberingChange" -> formatted = Revision.at(xml);
                case "w:ins" -> {
                    formatted = Revision.at(xml);
                    numberingInserted = true;
                }
                default -> {}
            }
        });
    }

    private void change(XmlCursor xml) {
        formatted = Revision.at(xml);
        before = ParagraphProperties.NONE;
        xml.children(name -> {
            if (name.equals("w:pPr")) {
                before = read(xml).properties();
            }
        });
    }

    ParagraphProperties properties() {
        return new ParagraphProperties(style, numbering, level, outline, indent);
    }

    /** The properties in that reading. */
    ParagraphProperties properties(Reading reading) {
        if (reading == Reading.ACCEPT_ALL || (before == null && !numberingInserted)) {
            return properties();
        }
        return before == null ? new ParagraphProperties(style, null, null, outline, indent) : before;
    }

    @Nullable
    Revision formatted() {
        return formatted;
    }

    /** The paragraph's mark; null where nothing is said of it. */
    @Nullable
    RunPropertiesReader mark() {
        return mark;
    }

    /** What is said of the pages up to here. */
    PageProperties pages() {
        return pages;
    }
}
