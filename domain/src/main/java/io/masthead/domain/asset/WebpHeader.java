package io.masthead.domain.asset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a WebP says of itself, with nothing decoded (RFC 9649, section 2).
 *
 * @param width in pixels, from 1; of the largest part where they disagree
 * @param height in pixels, from 1
 * @param lossless whether every pixel is as it was drawn, and not as a photograph is compressed
 * @param transparent whether there may be pixels that let the paper through
 * @param animated whether it has several frames
 */
record WebpHeader(int width, int height, boolean lossless, boolean transparent, boolean animated) {

    /** More pixels are not decoded: the decoder takes some three seconds for as many. */
    static final int MOST_PIXELS = 16_000_000;

    private static final int ALPHA = 0x10;
    private static final int ANIMATION = 0x02;
    private static final int LOSSY_LENGTH = 10;
    private static final int LOSSLESS_LENGTH = 5;
    private static final int EXTENDED_LENGTH = 10;
    private static final int SIDE = 0x3fff;
    private static final int ALPHA_USED = 1 << 28;

    private static final WebpHeader NOTHING = new WebpHeader(0, 0, false, false, false);

    /** Whether the bytes begin as a WebP does. */
    static boolean isWebp(byte[] bytes) {
        return bytes.length > WebpChunks.START
                && name(bytes, 0).equals("RIFF")
                && name(bytes, WebpChunks.START - 4).equals("WEBP");
    }

    /** Of a WebP; empty where no picture is found in it. */
    static Optional<WebpHeader> read(byte[] bytes) {
        var header = NOTHING;
        for (var chunk : WebpChunks.of(bytes)) {
            header = header.with(
                    chunk.name(),
                    ByteBuffer.wrap(bytes, chunk.start(), chunk.length()).slice());
        }
        return header.width > 0 && header.height > 0 ? Optional.of(header) : Optional.empty();
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    private WebpHeader with(String chunk, ByteBuffer data) {
        data.order(ByteOrder.LITTLE_ENDIAN);
        return switch (chunk) {
            case "VP8 " -> data.limit() < LOSSY_LENGTH ? this : lossy(data);
            case "VP8L" -> data.limit() < LOSSLESS_LENGTH ? this : lossless(data.getInt(1));
            case "VP8X" -> data.limit() < EXTENDED_LENGTH ? this : extended(data);
            case "ALPH" -> new WebpHeader(width, height, lossless, true, animated);
            case "ANIM", "ANMF" -> new WebpHeader(width, height, lossless, transparent, true);
            default -> this;
        };
    }

    private WebpHeader lossy(ByteBuffer data) {
        return largest(data.getShort(6) & SIDE, data.getShort(8) & SIDE, false, transparent, animated);
    }

    private WebpHeader lossless(int bits) {
        boolean lets = (bits & ALPHA_USED) != 0;
        return largest((bits & SIDE) + 1, (bits >> 14 & SIDE) + 1, true, transparent || lets, animated);
    }

    private WebpHeader extended(ByteBuffer data) {
        int flags = data.get(0);
        return largest(
                1 + (data.getInt(4) & 0xffffff),
                1 + (data.getInt(6) >>> 8),
                lossless,
                transparent || (flags & ALPHA) != 0,
                (flags & ANIMATION) != 0);
    }

    private WebpHeader largest(int across, int down, boolean exact, boolean lets, boolean moves) {
        return new WebpHeader(Math.max(width, across), Math.max(height, down), lossless || exact, lets, moves);
    }
}
