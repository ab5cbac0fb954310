package io.masthead.domain.asset;

import io.masthead.domain.asset.JpegSegments.Segment;
import io.masthead.domain.asset.WebpChunks.Chunk;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a file in which a picture's maker may have said something, cut out by their length: what would have to be
 * unpacked or put together first is left where it is, so that no file makes more of itself than it has bytes.
 *
 * @param exif a TIFF structure
 * @param iptc Photoshop's resources, one of which is IPTC's
 * @param xmp a packet of XMP, as XML
 */
record MetadataParts(Optional<byte[]> exif, Optional<byte[]> iptc, Optional<byte[]> xmp) {

    /** A longer part is not read: a segment of a JPEG cannot be longer. */
    private static final int LONGEST = 1 << 16;

    private static final String EXIF = "Exif\0\0";
    private static final String IPTC = "Photoshop 3.0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String PNG_XMP = "XML:com.adobe.xmp\0\0\0\0\0";
    private static final int APP1 = 0xe1;
    private static final int APP13 = 0xed;
    private static final int PNG_START = 8;
    private static final int PNG_AROUND = 12;

    static MetadataParts ofJpeg(byte[] bytes) {
        var parts = new HashMap<String, byte[]>();
        for (Segment segment : JpegSegments.of(bytes).all()) {
            if (segment.marker() == APP1) {
                take(parts, bytes, segment.start() + JpegSegments.HEAD, segment.end(), EXIF);
                take(parts, bytes, segment.start() + JpegSegments.HEAD, segment.end(), XMP);
            } else if (segment.marker() == APP13) {
                take(parts, bytes, segment.start() + JpegSegments.HEAD, segment.end(), IPTC);
            }
        }
        return of(parts);
    }

    static MetadataParts ofPng(byte[] bytes) {
        var parts = new HashMap<String, byte[]>();
        int at = PNG_START;
        while (at + PNG_AROUND <= bytes.length) {
            int length = ByteBuffer.wrap(bytes, at, 4).getInt();
            if (length < 0 || length > bytes.length - at - PNG_AROUND) {
                break;
            }
            var type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            int start = at + PNG_AROUND - 4;
            if (type.equals("eXIf") && length <= LONGEST) {
                parts.putIfAbsent(EXIF, Arrays.copyOfRange(bytes, start, start + length));
            } else if (type.equals("iTXt")) {
                take(parts, bytes, start, start + length, PNG_XMP);
            }
            at += PNG_AROUND + length;
        }
        return of(parts);
    }

    static MetadataParts ofWebp(byte[] bytes) {
        var parts = new HashMap<String, byte[]>();
        for (Chunk chunk : WebpChunks.of(bytes)) {
            if (chunk.length() <= LONGEST) {
                var data = Arrays.copyOfRange(bytes, chunk.start(), chunk.start() + chunk.length());
                if (chunk.name().equals("EXIF")) {
                    parts.putIfAbsent(EXIF, withoutName(data));
                } else if (chunk.name().equals("XMP ")) {
                    parts.putIfAbsent(XMP, data);
                }
            }
        }
        return of(parts);
    }

    private static MetadataParts of(Map<String, byte[]> parts) {
        var xmp = Optional.ofNullable(parts.get(XMP)).or(() -> Optional.ofNullable(parts.get(PNG_XMP)));
        return new MetadataParts(Optional.ofNullable(parts.get(EXIF)), Optional.ofNullable(parts.get(IPTC)), xmp);
    }

    /** Some programs write the name that a JPEG needs before the data of a WebP too. */
    private static byte[] withoutName(byte[] exif) {
        return begins(exif, 0, exif.length, EXIF) ? Arrays.copyOfRange(exif, EXIF.length(), exif.length) : exif;
    }

    /** The first part of that name, without it. */
    private static void take(Map<String, byte[]> parts, byte[] bytes, int start, int end, String name) {
        if (end - start <= LONGEST && begins(bytes, start, end, name)) {
            parts.putIfAbsent(name, Arrays.copyOfRange(bytes, start + name.length(), end));
        }
    }

    private static boolean begins(byte[] bytes, int start, int end, String name) {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        return end - start >= letters.length
                && Arrays.equals(bytes, start, start + letters.length, letters, 0, letters.length);
    }
}
