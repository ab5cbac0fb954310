package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code w:tc} (ECMA-376-1, 17.4.65). */
final class TableCellReader {
    private static final int MOST_COLUMNS = 100;

    private final TextFlow flow;
    private final ReadingContext context;
    private final CellAssembler content;
    private int span = 1;
    private boolean continuesAbove;
    private boolean continuesBefore;
    private boolean present = true;

    TableCellReader(TextFlow flow) {
        this.flow = flow;
        this.context = flow.context;
        this.content = new CellAssembler(context);
    }

    void read(XmlCursor xml) {
        context.budget.spend(Budget.BLOCK);
        flow.apart(content, () -> {
            var story = new StoryReader(flow);
            xml.children(name -> {
                if (name.equals("w:tcPr")) {
                    properties(xml);
                } else {
                    flow.presentIf(present, () -> story.block(name, xml));
                }
            });
        });
    }

    private void properties(XmlCursor xml) {
        xml.children(name -> {
            switch (name) {
                case "w:gridSpan" -> span = Math.clamp(xml.number("w:val", 1), 1, MOST_COLUMNS);
                case "w:vMerge" -> continuesAbove = !xml.value("w:val").equals("restart");
                case "w:hMerge" -> continuesBefore = !xml.value("w:val").equals("restart");
                case "w:cellIns" -> change(xml, WordChange.Kind.CELL_INSERTED, context.hasInserted());
                case "w:cellDel" -> change(xml, WordChange.Kind.CELL_DELETED, !context.hasInserted());
                case "w:cellMerge" -> merge(xml);
                case "w:tcPrChange" -> format(xml);
                default -> {}
            }
        });
    }

    private void change(XmlCursor xml, WordChange.Kind kind, boolean isThere) {
        context.changes.note(kind, Revision.at(xml), flow.place());
        present &= isThere;
    }

    /** Cells that somebody merged: as they are now, and as they were (ECMA-376-1, 17.13.5.3). */
    private void merge(XmlCursor xml) {
        context.changes.note(WordChange.Kind.CELLS_MERGED, Revision.at(xml), flow.place());
        continuesAbove =
                xml.value(context.hasInserted() ? "w:vMerge" : "w:vMergeOrig").equals("cont");
    }

    private void format(XmlCursor xml) {
        context.changes.note(WordChange.Kind.FORMATTED, Revision.at(xml), flow.place());
        if (!context.hasInserted()) {
            span = 1;
            continuesAbove = false;
            continuesBefore = false;
            xml.children(name -> {
                if (name.equals("w:tcPr")) {
                    properties(xml);
                }
            });
        }
    }

    /** Whether this reading has the cell. */
    boolean isPresent() {
        return present;
    }

    /** Whether it is one with the cell before. */
    boolean continuesBefore() {
        return continuesBefore;
    }

    TableCell cell() {
        List<BlockDraft> blocks = content.finished();
        return new TableCell(
                span,
                continuesAbove,
                content.scope(),
                content.isText(),
                content.isGap(),
                present ? blocks : List.of(),
                content.behindTable(),
                content.ids(),
                new ArrayList<>(content.homeless()));
    }
}
