package io.masthead.domain.document.docx;

import io.masthead.domain.document.docx.UnreadableWordFile.Cause;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Looks through the central directory of a zip file before anything is unpacked (APPNOTE.TXT 6.3.10, 4.3.12). */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final long ZIP_64 = 0xFFFFFFFFL;
    /** What Office 97 to 2003 writes, and what holds a document under a password (MS-CFB, 2.2). */
    private static final long COMPOUND_FILE = 0xE11AB1A1E011CFD0L;

    private final Set<String> names = new HashSet<>();
    private long packed;
    private long unpacked;

    private ZipDirectory() {}

    /** Refuses a file that is no zip file, or one that should not be unpacked. */
    static void check(FileChannel file) throws IOException {
        if (file.size() > PackageLimits.MOST_BYTES) {
            throw new UnreadableWordFile(
                    Cause.TOO_LARGE, String.valueOf(PackageLimits.MOST_BYTES / PackageLimits.MEGABYTE));
        }
        long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = part(file, from, file.size());
        int end = lastEnd(tail);
        if (end < 0) {
            throw new UnreadableWordFile(isCompound(file) ? Cause.OLD_OR_ENCRYPTED : Cause.NOT_WORD);
        }
        int entries = Short.toUnsignedInt(tail.getShort(end + 10));
        long length = Integer.toUnsignedLong(tail.getInt(end + 12));
        long start = Integer.toUnsignedLong(tail.getInt(end + 16));
        if (entries > PackageLimits.MOST_PARTS || length > PackageLimits.MOST_DIRECTORY_BYTES) {
            throw new UnreadableWordFile(Cause.TOO_MANY_PARTS, String.valueOf(PackageLimits.MOST_PARTS));
        }
        // Java looks for the directory right before its end, wherever it says that it begins: it must be the one
        // checked here.
        if (start + length != from + end) {
            throw new UnreadableWordFile(Cause.BROKEN);
        }
        new ZipDirectory().entries(part(file, start, start + length), entries);
    }

    private static int lastEnd(ByteBuffer tail) {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && isLast(tail, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Its comment ends where the file ends: another one may stand in that comment, for whoever looks less closely. */
    private static boolean isLast(ByteBuffer tail, int at) {
        return at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + END_LENGTH - Short.BYTES)) == tail.limit();
    }

    private static boolean isCompound(FileChannel file) throws IOException {
        return file.size() >= Long.BYTES && part(file, 0, Long.BYTES).getLong(0) == COMPOUND_FILE;
    }

    private static ByteBuffer part(FileChannel file, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // read on until it is full
        }
        return bytes.flip();
    }

    private void entries(ByteBuffer directory, int entries) {
        int at = 0;
        for (int i = 0; i < entries; i++) {
            if (at + ENTRY_LENGTH > directory.limit() || directory.getInt(at) != ENTRY) {
                throw new UnreadableWordFile(Cause.BROKEN);
            }
            int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
            int next = at
                    + ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
            if (next > directory.limit()) {
                throw new UnreadableWordFile(Cause.BROKEN);
            }
            byte[] name = new byte[nameLength];
            directory.get(at + ENTRY_LENGTH, name);
            entry(directory, at, new String(name, StandardCharsets.UTF_8));
            at = next;
        }
    }

    private void entry(ByteBuffer directory, int at, String name) {
        int method = Short.toUnsignedInt(directory.getShort(at + 10));
        long size = Integer.toUnsignedLong(directory.getInt(at + 20));
        long full = Integer.toUnsignedLong(directory.getInt(at + 24));
        if ((directory.getShort(at + 8) & ENCRYPTED) != 0) {
            throw new UnreadableWordFile(Cause.OLD_OR_ENCRYPTED);
        }
        // A part above 4 GB would be far over the limits: whoever says so, lies or means harm.
        if ((method != STORED && method != DEFLATED) || size == ZIP_64 || full == ZIP_64) {
            throw new UnreadableWordFile(Cause.BROKEN);
        }
        checkName(name);
        packed += size;
        unpacked += full;
        PackageLimits.checkUnpacked(size, full);
        PackageLimits.checkUnpacked(packed, unpacked);
    }

    /** Part names are compared without regard to case (ECMA-376-2, 6.2.2.3). */
    private void checkName(String name) {
        boolean climbs = ("/" + name + "/").contains("/../") || name.startsWith("/");
        boolean strange = name.isEmpty() || name.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':');
        long folders = name.chars().filter(c -> c == '/').count();
        if (climbs
                || strange
                || name.length() > PackageLimits.LONGEST_NAME
                || folders > PackageLimits.DEEPEST_FOLDER
                || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new UnreadableWordFile(Cause.SUSPICIOUS_PART, shown(name));
        }
    }

    private static String shown(String name) {
        return name.substring(0, Math.min(name.length(), 80)).replaceAll("\\p{Cntrl}", "?");
    }
}
