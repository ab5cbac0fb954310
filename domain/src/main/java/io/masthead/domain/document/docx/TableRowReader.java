package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:tr} (ECMA-376-1, 17.4.78). */
final class TableRowReader {
    /** Word has 63; ours is that of the schema. */
    private static final int MOST_COLUMNS = 100;

    private final TextFlow flow;
    private final ReadingContext context;
    private final List<BlockPosition> homeless;
    private final List<TableCell> cells = new ArrayList<>();
    private boolean head;
    private int before;
    private @Nullable Revision inserted;
    private @Nullable Revision deleted;
    private boolean begun;

    TableRowReader(TextFlow flow, List<BlockPosition> homeless) {
        this.flow = flow;
        this.context = flow.context;
        this.homeless = homeless;
    }

    TableRow read(XmlCursor xml) {
        inside(xml);
        if (begun) {
            context.changes.end();
        }
        return new TableRow(head, isPresent(), before, cells);
    }

    private boolean isPresent() {
        return context.hasInserted() ? deleted == null : inserted == null;
    }

    private void inside(XmlCursor xml) {
        xml.children(name -> {
            switch (name) {
                case "w:trPr" -> properties(xml);
                case "w:tblPrEx" -> TableLook.read(xml, flow);
                case "w:tc" -> cell(xml);
                case "w:sdt", "w:sdtContent", "w:customXml" -> inside(xml);
                default -> new MarkReader(flow).read(name, xml);
            }
        });
    }

    private void properties(XmlCursor xml) {
        xml.children(name -> {
            switch (name) {
                case "w:tblHeader" -> head = xml.isOn();
                case "w:gridBefore" -> before = Math.clamp(xml.number("w:val", 0), 0, MOST_COLUMNS);
                case "w:ins" -> inserted = Revision.at(xml);
                case "w:del" -> deleted = Revision.at(xml);
                case "w:trPrChange" -> change(xml);
                default -> {}
            }
        });
        begin();
    }

    private void change(XmlCursor xml) {
        context.changes.note(WordChange.Kind.FORMATTED, Revision.at(xml), flow.place());
        if (!context.hasInserted()) {
            head = false;
            before = 0;
            xml.children(name -> {
                if (name.equals("w:trPr")) {
                    properties(xml);
                }
            });
        }
    }

    private void begin() {
        Revision revision = deleted == null ? inserted : deleted;
        if (revision != null && !begun) {
            var place = new BlockPosition();
            homeless.add(place);
            context.changes.begin(
                    deleted == null ? WordChange.Kind.ROW_INSERTED : WordChange.Kind.ROW_DELETED, revision, place);
            begun = true;
        }
    }

    private void cell(XmlCursor xml) {
        var reader = new TableCellReader(flow);
        flow.presentIf(isPresent(), () -> reader.read(xml));
        TableCell cell = reader.cell();
        if (!reader.isPresent()) {
            homeless.addAll(cell.places());
        } else if (reader.continuesBefore() && !cells.isEmpty()) {
            homeless.addAll(cell.places());
            cells.set(cells.size() - 1, cells.getLast().wider(cell.span()));
        } else {
            cells.add(cell);
        }
    }
}
