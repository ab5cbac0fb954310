package io.masthead.pdf.file;

import io.masthead.domain.edition.Manuscript;
import io.masthead.pdf.page.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;

/**
 * What the file says about itself, the same in Info and XMP, all of it out of the manuscript.
 *
 * @param title publication and month
 * @param author the institute
 * @param subject the title or the tagline
 * @param language a BCP 47 tag
 * @param date when the text was frozen, UTC
 * @param part the part of ISO 19005 that the file keeps to
 * @param id 16 bytes that differ between manuscripts
 */
record FileFacts(String title, String author, String subject, String language, Instant date, int part, byte[] id) {
    static final String PRODUCER = "Masthead";
    private static final int ID_BYTES = 16;

    static FileFacts of(Manuscript manuscript, Wording wording) {
        String title = manuscript.publicationTitle() + ", " + wording.month(manuscript.period());
        boolean proof = manuscript.kind() == Manuscript.Kind.PROOF;
        return new FileFacts(
                proof ? title + " (" + wording.say("proof") + ")" : title,
                String.join("; ", manuscript.names().values()),
                manuscript.title().isBlank() ? manuscript.tagline() : manuscript.title(),
                manuscript.language(),
                manuscript.date(),
                AttachedManuscript.isWanted(manuscript) ? 3 : 2,
                id(manuscript));
    }

    private static byte[] id(Manuscript manuscript) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256")
                    .digest(manuscript.toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(all, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
