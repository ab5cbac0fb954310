package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.Inline.Note;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The notes of a file, in a part of their own behind the two lines that Word parts them from the text with. */
final class Footnotes {

    /** The part's own relationships: its links have none in the text's. */
    final Relationships relationships = new Relationships();

    private final Bookmarks bookmarks;
    private final List<Referred> notes = new ArrayList<>();

    /** The file's bookmarks are numbered through. */
    Footnotes(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    private record Referred(Note note, LinkTargets targets) {}

    /** The reference to a note, which is written later. */
    void refer(Note note, LinkTargets targets, Xml xml) throws IOException {
        notes.add(new Referred(note, targets));
        xml.start("w:r").start("w:rPr").value("w:rStyle", ParagraphStyle.NOTE_REFERENCE);
        xml.end()
                .empty("w:footnoteReference", "w:id", String.valueOf(notes.size()))
                .end();
    }

    void writeTo(OutputStream out) throws IOException {
        var xml = new Xml(out, "w:footnotes", Namespaces.ofText());
        rule(xml, "-1", "separator");
        rule(xml, "0", "continuationSeparator");
        for (int i = 0; i < notes.size(); i++) {
            note(xml, i + 1, notes.get(i));
        }
        xml.finish();
    }

    private static void rule(Xml xml, String id, String kind) throws IOException {
        xml.start("w:footnote", "w:type", kind, "w:id", id).start("w:p").start("w:r");
        xml.empty("w:" + kind).end().end().end();
    }

    private void note(Xml xml, int number, Referred referred) throws IOException {
        xml.start("w:footnote", "w:id", String.valueOf(number)).start("w:p");
        xml.start("w:pPr").value("w:pStyle", ParagraphStyle.NOTE).end();
        bookmarks.begin(referred.note());
        var numbers = bookmarks.open(xml);
        xml.start("w:r").start("w:rPr").value("w:rStyle", ParagraphStyle.NOTE_REFERENCE);
        xml.end().empty("w:footnoteRef").end();
        xml.start("w:r").start("w:t", "xml:space", "preserve").text(" ").end().end();
        new RunWriter(xml, relationships, referred.targets())
                .line(referred.note().content(), inside -> {
                    throw new IllegalStateException("A note in a note");
                });
        Bookmarks.close(xml, numbers);
        xml.end().end();
    }
}
