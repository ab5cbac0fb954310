package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.UnreadableWordFile.Cause;

/**
 * How much a Word file may hold. The largest of those that people keep have a few hundred parts and unpack to ten times
 * their size; what is far beyond is made to fill a memory or a disk (zip bombs: CWE-409).
 */
public final class PackageLimits {
    /** Of the file as it is sent. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    static final int MEGABYTE = 1024 * 1024;
    static final int MOST_UNPACKED = 200 * MEGABYTE;
    static final int MOST_PARTS = 4000;
    static final int MOST_DIRECTORY_BYTES = MEGABYTE;
    static final int LONGEST_NAME = 512;
    static final int DEEPEST_FOLDER = 16;
    /** Pictures are held as a whole, for others to look at. */
    static final int MOST_PICTURE_BYTES = 16 * MEGABYTE;
    /** Of an XML part: some 1,500 pages. */
    static final int MOST_XML_BYTES = 64 * MEGABYTE;

    /** Drawings in text boxes in tables reach sixty. */
    static final int DEEPEST_ELEMENT = 180;
    /** Styles that are based on styles; Word itself follows eleven. */
    static final int DEEPEST_STYLE = 32;

    static final int LONGEST_TAG = MEGABYTE;

    /** Deflate reaches 1,032; Word's own XML seldom exceeds 40. */
    private static final int MOST_RATIO = 200;
    /** Below that a ratio says nothing: rows that are alike pack well, and the largest texts of our own have twelve. */
    private static final int HARMLESS = 16 * MEGABYTE;

    private PackageLimits() {}

    /** The bytes that reading one file takes at most, in this process. */
    public static long room() {
        return Budget.roomIn(Runtime.getRuntime().maxMemory());
    }

    static void checkUnpacked(long packed, long unpacked) {
        if (unpacked > MOST_UNPACKED || (unpacked > HARMLESS && unpacked / MOST_RATIO > packed)) {
            throw unpacksTooLarge();
        }
    }

    static UnreadableWordFile unpacksTooLarge() {
        return new UnreadableWordFile(Cause.UNPACKS_TOO_LARGE, String.valueOf(MOST_UNPACKED / MEGABYTE));
    }
}
