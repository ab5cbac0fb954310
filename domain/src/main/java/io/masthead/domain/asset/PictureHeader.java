package io.masthead.domain.asset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a picture says about itself. Nothing is decoded, so that a file of a few kilobytes that unfolds into gigabytes, or
 * takes a decoder an hour, is known before it is opened (ISO/IEC 15948, 11.2.2; ITU-T T.81, B.2.2).
 *
 * @param format by its content, whatever its name
 * @param width in pixels, from 1
 * @param height in pixels, from 1
 * @param channels 1 for grey, 3 for colours, 4 for CMYK; 0 in a PNG, which never has CMYK
 * @param plain whether its samples are grey or sRGB as they stand: a JPEG without a profile or a mark of Adobe's
 * @param scans how often a decoder goes over it: as often as a JPEG has scans; 1 of a PNG
 * @param segments how many parts a JPEG has, as far as they are counted; 0 of a PNG
 */
public record PictureHeader(
        Format format, int width, int height, int channels, boolean plain, int scans, int segments) {

    /** More pixels than this are not decoded: some 40 cm at 400 dpi. */
    public static final int MOST_PIXELS = 40_000_000;

    /** More pixels across or down are not decoded: a row is held whole while it is read. */
    public static final int MOST_ACROSS = 30_000;

    /** More scans are not decoded; libjpeg writes ten, and the most thrifty of encoders some twenty. */
    public static final int MOST_SCANS = 40;

    /**
     * A decoder makes the whole picture again with every scan: more pixels than this, counted once for each scan, take it
     * longer than three seconds. Sixteen million pixels in ten scans are within.
     */
    public static final int MOST_SCANNED = 160_000_000;

    /** More segments of a JPEG are not read. */
    public static final int MOST_SEGMENTS = JpegSegments.MOST;

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
    public static Optional<PictureHeader> read(byte[] bytes) {
        return startsWith(bytes, PNG) ? png(bytes) : JpegHeader.read(bytes);
    }

    /** What a picture may have too much of to be decoded. */
    public enum Excess {
        PIXELS,
        ACROSS,
        SCANS,
        SEGMENTS
    }

    /** What it has more of than is decoded, from the first limit that it breaks; empty where it keeps to all. */
    public Optional<Excess> excess() {
        if ((long) width * height > MOST_PIXELS) {
            return Optional.of(Excess.PIXELS);
        }
        if (Math.max(width, height) > MOST_ACROSS) {
            return Optional.of(Excess.ACROSS);
        }
        if (segments > MOST_SEGMENTS) {
            return Optional.of(Excess.SEGMENTS);
        }
        return scans > mostScans() ? Optional.of(Excess.SCANS) : Optional.empty();
    }

    /** How many scans are decoded of a picture of this size; one goes always. */
    public int mostScans() {
        return Math.clamp(MOST_SCANNED / ((long) width * height), 1, MOST_SCANS);
    }

    /** Whether its colours are those of a printing press, which mean nothing without the press. */
    public boolean isCmyk() {
        return channels == CMYK;
    }

    private static Optional<PictureHeader> png(byte[] bytes) {
        if (bytes.length < HEADER_END
                || !Arrays.equals(bytes, HEADER_AT, HEADER_AT + HEADER.length, HEADER, 0, HEADER.length)) {
            return Optional.empty();
        }
        var header = ByteBuffer.wrap(bytes, HEADER_AT + HEADER.length, 8);
        int width = header.getInt();
        int height = header.getInt();
        return width < 1 || height < 1
                ? Optional.empty()
                : Optional.of(new PictureHeader(Format.PNG, width, height, 0, false, 1, 0));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
