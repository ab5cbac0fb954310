package io.masthead.domain.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PNG without all that its picture does not need: texts, times, cameras' data, further frames, and whatever follows its end
 * (ISO/IEC 15948, 11).
 */
final class BarePng {

    private static final int SIGNATURE = 8;

    /** Length, type and checksum. */
    private static final int AROUND_DATA = 12;

    private static final String END = "IEND";

    /** Pixels, palette, transparency, and what says in which colours they are. */
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", END, "tRNS", "sRGB", "gAMA", "cHRM", "iCCP", "sBIT", "cICP");

    private BarePng() {}

    /**
     * The same picture, chunk by chunk.
     *
     * @throws IOException where the picture has no end
     */
    static byte[] of(byte[] bytes) throws IOException {
        var bare = new ByteArrayOutputStream(bytes.length);
        bare.write(bytes, 0, SIGNATURE);
        int at = SIGNATURE;
        while (at + AROUND_DATA <= bytes.length) {
            int length = ByteBuffer.wrap(bytes, at, 4).getInt();
            if (length < 0 || length > bytes.length - at - AROUND_DATA) {
                break;
            }
            var type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) {
                bare.write(bytes, at, AROUND_DATA + length);
            }
            if (type.equals(END)) {
                return bare.toByteArray();
            }
            at += AROUND_DATA + length;
        }
        throw new IOException("The PNG ends before its image does.");
    }
}
