package io.masthead.domain.section;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision as a line of a section's history, without its text.
 *
 * @param number the number
 * @param title the title then
 * @param words words of the body
 * @param contentHash the hash of the text
 * @param origin how it came about
 * @param note what was written about it
 * @param basedOn the revision that it was made from
 * @param savedBySubject who saved it, the id in the realm
 * @param savedByName who saved it
 * @param savedAt when, UTC
 */
public record RevisionLine(
        int number,
        String title,
        int words,
        String contentHash,
        Revision.Origin origin,
        String note,
        @Nullable Integer basedOn,
        @Nullable String savedBySubject,
        @Nullable String savedByName,
        Instant savedAt) {}
