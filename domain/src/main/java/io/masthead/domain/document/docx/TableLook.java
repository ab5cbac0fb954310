package io.masthead.domain.document.docx;

/**
 * How a table is set, as far as it says which row is its head (ECMA-376-1, 17.4.55).
 *
 * @param firstRow whether the style's look of a first row is wanted
 */
record TableLook(String style, boolean firstRow) {
    static final TableLook NONE = new TableLook("", false);

    private static final int FIRST_ROW = 0x20;

    static TableLook read(XmlCursor xml, TextFlow flow) {
        var look = new TableLook[] {NONE};
        xml.children(name -> {
            switch (name) {
                case "w:tblStyle" -> look[0] = new TableLook(xml.value("w:val"), look[0].firstRow());
                case "w:tblLook" -> look[0] = new TableLook(look[0].style(), isFirstRow(xml));
                case "w:tblPrChange", "w:tblPrExChange" -> look[0] = look[0].changed(xml, flow);
                default -> {}
            }
        });
        return look[0];
    }

    private TableLook changed(XmlCursor xml, TextFlow flow) {
        flow.context.changes.note(WordChange.Kind.FORMATTED, Revision.at(xml), flow.place());
        flow.context.warnings.add(WordWarningCode.LOOK_CHANGED, "w:tblPr");
        var before = new TableLook[] {NONE};
        xml.children(name -> before[0] = name.equals("w:tblPr") ? read(xml, flow) : before[0]);
        return flow.context.hasInserted() ? this : before[0];
    }

    private static boolean isFirstRow(XmlCursor xml) {
        String said = xml.value("w:firstRow");
        if (!said.isEmpty()) {
            return XmlCursor.isOn(said);
        }
        String bits = xml.value("w:val");
        return bits.matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(bits, 16) & FIRST_ROW) != 0;
    }

    /** Every new table of Word wants one; only some styles set it apart. */
    boolean hasFirstRow(StyleSheet styles) {
        return firstRow && styles.line(style).stream().anyMatch(Style::firstRow);
    }
}
