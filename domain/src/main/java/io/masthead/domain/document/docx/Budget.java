package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.UnreadableWordFile.Cause;

/**
 * How much of a file is held in memory while it is read, in bytes, roughly: whatever is kept is counted when it is met, so
 * that no file fills the memory, however well it packs.
 */
final class Budget {
    /** What a block, a change or a comment takes beside its text. */
    static final int BLOCK = 2_000;
    /** What a run, a style or a relationship takes beside its text. */
    static final int ENTRY = 400;
    /** What a letter takes, with the copies on its way. */
    static final int LETTER = 8;

    private static final int MOST = 64 * PackageLimits.MEGABYTE;

    private long spent;

    void spend(long bytes) {
        spent += bytes;
        if (spent > MOST) {
            throw new UnreadableWordFile(Cause.TOO_MUCH_TEXT);
        }
    }

    /** The text, counted. */
    String kept(String text) {
        spend(ENTRY + (long) text.length() * LETTER);
        return text;
    }
}
