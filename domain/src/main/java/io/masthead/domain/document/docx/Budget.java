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

    private static final int LEAST_ROOM = 64 * PackageLimits.MEGABYTE;
    private static final int MOST_ROOM = 2 * LEAST_ROOM;

    /** Three eighths of the heap, within bounds: the largest texts come back in the half gigabyte that Masthead starts with. */
    private static final long MOST = roomIn(Runtime.getRuntime().maxMemory());

    private long spent;

    /** What one file may take in a heap of so many bytes. */
    static long roomIn(long heap) {
        return Math.clamp(heap / 8 * 3, LEAST_ROOM, MOST_ROOM);
    }

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
