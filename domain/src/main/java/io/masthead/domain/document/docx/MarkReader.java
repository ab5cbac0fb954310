package io.masthead.domain.document.docx;

/** Reads what marks a place between letters or blocks: bookmarks, and where comments and moves begin and end. */
final class MarkReader {
    private final TextFlow flow;

    MarkReader(TextFlow flow) {
        this.flow = flow;
    }

    void read(String name, XmlCursor xml) {
        switch (name) {
            case "w:bookmarkStart" -> bookmark(xml.value("w:id"), xml.value("w:name"));
            case "w:bookmarkEnd" -> flow.endBookmark(xml.value("w:id"));
            case "w:commentRangeStart" -> flow.context.comments.start(xml.value("w:id"), flow.place());
            case "w:commentRangeEnd" -> flow.context.comments.end(xml.value("w:id"));
            default -> move(name, xml);
        }
    }

    private void move(String name, XmlCursor xml) {
        ChangeLog changes = flow.context.changes;
        switch (name) {
            case "w:moveFromRangeStart" -> changes.beginMove(true, xml.value("w:id"), xml.value("w:name"));
            case "w:moveFromRangeEnd" -> changes.endMove(true, xml.value("w:id"));
            case "w:moveToRangeStart" -> changes.beginMove(false, xml.value("w:id"), xml.value("w:name"));
            case "w:moveToRangeEnd" -> changes.endMove(false, xml.value("w:id"));
            default -> {}
        }
    }

    private void bookmark(String id, String name) {
        flow.context.bookmark(name, flow.place());
        BlockBookmark.parse(name).ifPresent(own -> flow.beginBookmark(id, own));
    }
}
