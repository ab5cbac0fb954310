package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.Document;
import io.masthead.domain.document.Inline;
import io.masthead.domain.document.Inline.TextRun;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.docx.WordOrigin;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts as Word files (ECMA-376, transitional) into a template of our own. The same text gives the same bytes. What
 * is written goes to the stream at once: in memory are one text, its notes and one picture.
 */
public final class WordWriter {

    private final WordPackage file;
    private final WordTemplate template;
    private final Relationships relationships = new Relationships();
    private final Bookmarks bookmarks = new Bookmarks();
    private final Footnotes notes = new Footnotes(bookmarks);
    private final Numbering numbering = new Numbering();
    private final MediaParts media;

    private WordWriter(OutputStream out, WordTemplate template, ExportedPictures pictures) {
        this.file = new WordPackage(out);
        this.template = template;
        this.media = new MediaParts(pictures, relationships);
    }

    /**
     * A section's text, with what it was made from: what a guest makes of the file can be told from it later. Word is asked to
     * keep track of what they change.
     *
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public static void section(
            OutputStream out, SectionText text, WordOrigin origin, WordTemplate template, ExportedPictures pictures)
            throws IOException {
        new WordWriter(out, template, pictures).write(text, origin);
    }

    /**
     * A whole issue, which reads in as that issue again.
     *
     * @param out stays open
     * @throws IOException if it cannot be written to
     */
    public static void issue(OutputStream out, WordIssue issue, WordTemplate template, ExportedPictures pictures)
            throws IOException {
        new WordWriter(out, template, pictures).write(issue);
    }

    private interface Content {
        void write(ParagraphWriter paragraphs, Xml xml) throws IOException;
    }

    private void write(SectionText text, WordOrigin origin) throws IOException {
        all(text.title(), text.byline(), origin, (paragraphs, xml) -> {
            bookmarks.begin(WordOrigin.TITLE_BLOCK);
            line(paragraphs, ParagraphStyle.TITLE, text.title());
            bookmarks.begin(WordOrigin.BYLINE_BLOCK);
            line(paragraphs, ParagraphStyle.BYLINE, text.byline());
            body(paragraphs, xml, text.body(), 1);
        });
    }

    private void write(WordIssue issue) throws IOException {
        all(issue.title(), "", null, (paragraphs, xml) -> {
            for (String line : issue.cover()) {
                line(paragraphs, ParagraphStyle.COVER, line);
            }
            int number = 1;
            for (SectionText text : issue.sections()) {
                line(paragraphs, ParagraphStyle.HEADING + 1, text.title());
                bookmarks.begin(WordOrigin.bylineBlock(number++));
                line(paragraphs, ParagraphStyle.BYLINE, text.byline());
                body(paragraphs, xml, text.body(), 2);
            }
        });
    }

    private void body(ParagraphWriter paragraphs, Xml xml, Document body, int outline) throws IOException {
        new BodyWriter(xml, paragraphs, numbering, outline).document(body);
    }

    private static void line(ParagraphWriter paragraphs, String style, String words) throws IOException {
        if (!words.isEmpty()) {
            paragraphs.paragraph(style, List.<Inline>of(new TextRun(words, List.of())));
        } else {
            paragraphs.bookmarks.forget();
        }
    }

    private void all(String title, String by, @Nullable WordOrigin origin, Content content) throws IOException {
        file.part("[Content_Types].xml", out -> ContentTypes.write(out, origin != null));
        file.part("_rels/.rels", out -> packageRelationships(origin != null).writeTo(out));
        partsBesideTheText(origin != null);
        file.part("word/document.xml", out -> document(out, content));
        file.part("word/footnotes.xml", notes::writeTo);
        file.part("word/numbering.xml", numbering::writeTo);
        file.part("word/_rels/document.xml.rels", relationships::writeTo);
        if (!notes.relationships.isEmpty()) {
            file.part("word/_rels/footnotes.xml.rels", notes.relationships::writeTo);
        }
        media.writeTo(file);
        file.part("docProps/core.xml", out -> Properties.writeCore(out, title, by, template));
        file.part("docProps/app.xml", Properties::writeExtended);
        if (origin != null) {
            file.part("docProps/custom.xml", out -> Properties.writeOrigin(out, origin));
        }
        file.finish();
    }

    private void partsBesideTheText(boolean tracked) throws IOException {
        for (String part : List.of("styles", "settings", "fontTable", "numbering", "footnotes")) {
            relationships.part(part, part + ".xml");
        }
        file.part("word/styles.xml", out -> Styles.write(out, template));
        file.part("word/settings.xml", out -> Settings.write(out, template, tracked));
        file.part("word/fontTable.xml", out -> Settings.writeFonts(out, template));
    }

    private static Relationships packageRelationships(boolean hasOrigin) {
        var parts = new Relationships();
        parts.part("officeDocument", "word/document.xml");
        parts.packagePart(Namespaces.PACKAGE_RELATIONSHIPS + "/metadata/core-properties", "docProps/core.xml");
        parts.part("extended-properties", "docProps/app.xml");
        if (hasOrigin) {
            parts.part("custom-properties", "docProps/custom.xml");
        }
        return parts;
    }

    private void document(OutputStream out, Content content) throws IOException {
        var xml = new Xml(out, "w:document", Namespaces.ofText());
        xml.start("w:body");
        content.write(new ParagraphWriter(xml, bookmarks, relationships, notes, media), xml);
        page(xml);
        xml.end().finish();
    }

    /** A4 with margins of 25 mm, in twentieths of a point. */
    private static void page(Xml xml) throws IOException {
        xml.start("w:sectPr").empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        var margin = "1418";
        xml.empty(
                "w:pgMar",
                "w:top",
                margin,
                "w:right",
                margin,
                "w:bottom",
                margin,
                "w:left",
                margin,
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.end();
    }
}
