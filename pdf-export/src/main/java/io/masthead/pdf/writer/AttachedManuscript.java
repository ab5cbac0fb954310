package io.masthead.pdf.writer;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The manuscript inside its file, as JSON: an associated file, which makes the file PDF/A-3 (ISO 19005-3, annex E). */
final class AttachedManuscript {
    private static final String NAME = "manuscript.json";
    private static final PdfName ASSOCIATED_FILES = new PdfName("AF");

    private AttachedManuscript() {}

    /** Whether the manuscript's file carries it. */
    static boolean isWanted(Manuscript manuscript) {
        return manuscript.kind() == Manuscript.Kind.EDITION
                && manuscript.style().attached();
    }

    static void add(PdfWriter writer, Manuscript manuscript, PdfString date) {
        byte[] json = Json.write(manuscript).getBytes(StandardCharsets.UTF_8);
        PdfDictionary dates = new PdfDictionary();
        dates.put(PdfName.MODDATE, date);
        try {
            PdfFileSpecification file =
                    PdfFileSpecification.fileEmbedded(writer, null, NAME, json, true, "application/json", dates);
            file.put(PdfName.UF, new PdfString(NAME));
            file.put(new PdfName("AFRelationship"), new PdfName("Source"));
            file.put(PdfName.DESC, new PdfString("The manuscript from which these pages were set"));
            writer.addFileAttachment(NAME, file);
            writer.getExtraCatalog().put(ASSOCIATED_FILES, new PdfArray(file.getReference()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
