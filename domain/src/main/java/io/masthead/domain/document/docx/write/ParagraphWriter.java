package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.Inline;
import java.io.IOException;
import java.util.List;

/** Paragraphs with their style, their ids and what stands in them. */
final class ParagraphWriter {

    private static final String NO_LIST = "";

    final Bookmarks bookmarks;

    private final Xml xml;
    private final Relationships relationships;
    private final Footnotes notes;
    private final MediaParts media;
    private final DrawingWriter drawings;
    private LinkTargets targets = new LinkTargets();

    ParagraphWriter(Xml xml, Bookmarks bookmarks, Relationships relationships, Footnotes notes, MediaParts media) {
        this.xml = xml;
        this.bookmarks = bookmarks;
        this.relationships = relationships;
        this.notes = notes;
        this.media = media;
        this.drawings = new DrawingWriter(xml);
    }

    /** Where the links of what follows lead. */
    void linkTo(LinkTargets places) {
        targets = places;
    }

    void paragraph(String style, List<Inline> line) throws IOException {
        start(style, NO_LIST, 0);
        finish(line);
    }

    /** The first paragraph of an item of the list with that number. */
    void item(String style, int list, int level, List<Inline> line) throws IOException {
        start(style, String.valueOf(list), level);
        finish(line);
    }

    /** A paragraph without words, and without ids that wait for one with. */
    void empty(String style) throws IOException {
        start(style, NO_LIST, 0);
        xml.end();
    }

    void picture(ImageBlock image) throws IOException {
        start(ParagraphStyle.FIGURE, NO_LIST, 0);
        var part = media.at(image.source());
        var numbers = bookmarks.open(xml);
        if (part == null) {
            var alternative = image.alternative();
            var words = alternative == null || alternative.isEmpty() ? image.source() : alternative;
            xml.start("w:r")
                    .start("w:t", "xml:space", "preserve")
                    .text("[" + words + "]")
                    .end()
                    .end();
        } else {
            drawings.run(image, part);
        }
        Bookmarks.close(xml, numbers);
        xml.end();
    }

    private void start(String style, String list, int level) throws IOException {
        xml.start("w:p");
        if (style.isEmpty() && list.isEmpty()) {
            return;
        }
        xml.start("w:pPr");
        if (!style.isEmpty()) {
            xml.value("w:pStyle", style);
        }
        if (!list.isEmpty()) {
            xml.start("w:numPr").value("w:ilvl", String.valueOf(level));
            xml.value("w:numId", list).end();
        }
        xml.end();
    }

    private void finish(List<Inline> line) throws IOException {
        var numbers = bookmarks.open(xml);
        new RunWriter(xml, relationships, targets).line(line, note -> notes.refer(note, targets, xml));
        Bookmarks.close(xml, numbers);
        xml.end();
    }
}
