package io.masthead.domain.document.docx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package around the parts: a zip whose entries all have the same time, so that the same text is the same file. */
final class WordPackage {

    /** The first moment that a zip can name. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    WordPackage(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Writes one part. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void part(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Ends the zip; the stream stays open. */
    void finish() throws IOException {
        zip.finish();
    }
}
