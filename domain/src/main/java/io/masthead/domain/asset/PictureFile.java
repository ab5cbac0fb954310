package io.masthead.domain.asset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a picture says about itself in its first bytes. Nothing is decoded, so that a file of a few kilobytes that
 * unfolds into gigabytes is known before it is opened (ISO/IEC 15948, 11.2.2; ITU-T T.81, B.2.2).
 *
 * @param format by its content, whatever its name
 * @param width in pixels, from 1
 * @param height in pixels, from 1
 * @param channels 1 for grey, 3 for colours, 4 for CMYK; 0 in a PNG, which never has CMYK
 * @param plain whether its samples are grey or sRGB as they stand: a JPEG without a profile or a mark of Adobe's
 */
public record PictureFile(Format format, int width, int height, int channels, boolean plain) {

    /** More pixels than this are not decoded: some 40 cm at 400 dpi. */
    public static final int MOST_PIXELS = 40_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] HEADER = "IHDR".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_AT = 12;
    private static final int HEADER_END = 33;
    private static final int CMYK = 4;

    /** The formats that are printed. */
    public enum Format {
        PNG,
        JPEG
    }

    /** The picture that the bytes begin; empty where they are neither a PNG nor a JPEG. */
    public static Optional<PictureFile> read(byte[] bytes) {
        return startsWith(bytes, PNG) ? png(bytes) : JpegHeader.read(bytes);
    }

    /** Whether it has more pixels than are decoded. */
    public boolean isTooLarge() {
        return (long) width * height > MOST_PIXELS;
    }

    /** Whether its colours are those of a printing press, which mean nothing without the press. */
    public boolean isCmyk() {
        return channels == CMYK;
    }

    private static Optional<PictureFile> png(byte[] bytes) {
        if (bytes.length < HEADER_END
                || !Arrays.equals(bytes, HEADER_AT, HEADER_AT + HEADER.length, HEADER, 0, HEADER.length)) {
            return Optional.empty();
        }
        var header = ByteBuffer.wrap(bytes, HEADER_AT + HEADER.length, 8);
        int width = header.getInt();
        int height = header.getInt();
        return width < 1 || height < 1
                ? Optional.empty()
                : Optional.of(new PictureFile(Format.PNG, width, height, 0, false));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
