package io.masthead.domain.asset;

import io.masthead.domain.asset.JpegSegments.Segment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** A JPEG without all that its decoder has no use for: cameras' data, previews, comments, and whatever follows its end. */
public final class BareJpeg {

    /** JFIF 1.01, square pixels, no preview (ITU-T T.871, 10.1): its colours are YCbCr. */
    private static final byte[] JFIF = {
        (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private static final int APP0 = 0xe0;
    private static final int APP2 = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int HUFFMAN_TABLES = 0xc4;
    private static final int QUANTIZATION_TABLES = 0xdb;
    private static final int RESTART_INTERVAL = 0xdd;

    private BareJpeg() {}

    /**
     * The same picture, written anew segment by segment: frame, tables, scans. Only for one that is plain.
     *
     * @throws IOException where the picture has no end
     */
    public static byte[] of(byte[] bytes) throws IOException {
        JpegSegments segments = JpegSegments.of(bytes);
        if (!segments.isComplete()) {
            throw new IOException("The JPEG ends before its image does.");
        }
        return written(bytes, segments.all(), true, BareJpeg::isNeeded);
    }

    /**
     * The same picture in the same colours, also of one that is not plain: its profile and Adobe's mark, which say what its
     * samples mean, stay.
     *
     * @throws IOException where the picture has no end
     */
    static byte[] inItsColours(byte[] bytes) throws IOException {
        JpegSegments segments = JpegSegments.of(bytes);
        if (!segments.isComplete()) {
            throw new IOException("The JPEG ends before its image does.");
        }
        boolean jfif = segments.all().stream().anyMatch(segment -> segment.marker() == APP0);
        return written(bytes, segments.all(), jfif, segment -> isNeeded(segment) || saysColours(bytes, segment));
    }

    private static byte[] written(byte[] bytes, List<Segment> segments, boolean jfif, Predicate<Segment> kept) {
        var bare = new ByteArrayOutputStream(bytes.length);
        bare.write(0xff);
        bare.write(JpegSegments.START_OF_IMAGE);
        bare.write(JFIF, 0, jfif ? JFIF.length : 0);
        segments.stream()
                .filter(kept)
                .forEach(segment -> bare.write(bytes, segment.start(), segment.end() - segment.start()));
        bare.write(0xff);
        bare.write(JpegSegments.END_OF_IMAGE);
        return bare.toByteArray();
    }

    /** A profile (ICC.1, B.4) or Adobe's mark; other makers use the same segments for previews. */
    private static boolean saysColours(byte[] bytes, Segment segment) {
        return segment.marker() == ADOBE || (segment.marker() == APP2 && segment.holds(bytes, "ICC_PROFILE"));
    }

    private static boolean isNeeded(Segment segment) {
        return segment.isFrame()
                || segment.isScan()
                || segment.marker() == HUFFMAN_TABLES
                || segment.marker() == QUANTIZATION_TABLES
                || segment.marker() == RESTART_INTERVAL;
    }
}
