package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.Document;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;

/** Files as another program reads them, which knows nothing of us. */
public final class OpenedByDocx4j {

    private OpenedByDocx4j() {}

    public static WordprocessingMLPackage open(byte[] file) throws Docx4JException, JAXBException {
        var opened = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        for (var part : opened.getParts().getParts().values()) {
            if (part instanceof JaxbXmlPart<?> xml) {
                xml.getContents();
            }
        }
        return opened;
    }

    /** The letters and digits of text and notes, in no order. */
    static String words(byte[] file) throws Exception {
        var opened = open(file);
        var text = new StringWriter();
        var main = opened.getMainDocumentPart();
        for (Object block : main.getContents().getBody().getContent()) {
            TextUtils.extractText(block, text);
            text.append(' ');
        }
        var notes = main.getFootnotesPart();
        if (notes != null) {
            for (var note : notes.getContents().getFootnote()) {
                for (Object paragraph : note.getContent()) {
                    TextUtils.extractText(paragraph, text);
                }
            }
        }
        return letters(text.toString());
    }

    static String wordsOf(Document document) {
        return letters("Water in the city Leyla Əliyeva " + document.text());
    }

    /** Sorted: docx4j joins what no space parts. */
    private static String letters(String text) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
