package io.masthead.domain.asset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The parts of a WebP, in their order, as far as they are whole (RFC 9649, section 2.3). */
final class WebpChunks {

    /** Where the first one begins. */
    static final int START = 12;

    private static final int HEAD = 8;

    /** A still picture has six kinds of parts, one of each. */
    private static final int MOST = 100;

    private WebpChunks() {}

    /**
     * One part.
     *
     * @param name its four letters
     * @param start where its data begin
     * @param length how many bytes they have
     */
    record Chunk(String name, int start, int length) {}

    /** The parts of a WebP, a hundred at most. */
    static List<Chunk> of(byte[] bytes) {
        var chunks = new ArrayList<Chunk>();
        var sizes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = START;
        while (at + HEAD <= bytes.length && chunks.size() < MOST) {
            int length = sizes.getInt(at + 4);
            int rest = bytes.length - at - HEAD;
            if (length < 0 || length > rest) {
                break;
            }
            var name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            chunks.add(new Chunk(name, at + HEAD, length));
            at += HEAD + length + length % 2;
        }
        return chunks;
    }
}
