package io.masthead.pdf.writer;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.pdf.template.PrintMessages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
record DocumentMetadata(
        String title, String author, String subject, String language, Instant date, int part, byte[] id) {
    static final String PRODUCER = "Masthead";
    private static final int ID_BYTES = 16;
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    static DocumentMetadata of(Manuscript manuscript, PrintMessages messages) {
        String title = manuscript.publicationTitle() + ", " + messages.month(manuscript.period());
        boolean proof = manuscript.kind() == Manuscript.Kind.PROOF;
        return new DocumentMetadata(
                plain(proof ? title + " (" + messages.get("proof") + ")" : title),
                plain(String.join("; ", manuscript.names().values())),
                plain(manuscript.title().isBlank() ? manuscript.tagline() : manuscript.title()),
                manuscript.language(),
                manuscript.date(),
                AttachedManuscript.isWanted(manuscript) ? 3 : 2,
                id(manuscript));
    }

    /** Nothing that XML 1.0 forbids (2.2, Char): it may stand in Info, but not in the XMP that says the same. */
    private static String plain(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /** The digests stand for the texts. */
    private static byte[] id(Manuscript manuscript) {
        String all = Stream.concat(
                        Stream.of(
                                manuscript.kind(),
                                manuscript.publication(),
                                manuscript.publicationTitle(),
                                manuscript.names(),
                                manuscript.tagline(),
                                manuscript.language(),
                                manuscript.period(),
                                manuscript.title(),
                                manuscript.number(),
                                manuscript.date(),
                                manuscript.timeZone(),
                                manuscript.style(),
                                String.valueOf(manuscript.coverPicture()),
                                manuscript.pictures(),
                                manuscript.missing(),
                                manuscript.trail()),
                        manuscript.sections().stream().map(DocumentMetadata::section))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static Object section(ManuscriptSection section) {
        return List.of(
                section.id(),
                section.number(),
                section.revision(),
                section.contentHash(),
                section.editors(),
                section.approvals());
    }
}
