package io.masthead.domain.asset;

import io.masthead.domain.asset.JpegSegments.Segment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** A JPEG without all that its decoder has no use for: cameras' data, previews, comments, and whatever follows its end. */
public final class BareJpeg {

    /** JFIF 1.01, square pixels, no preview (ITU-T T.871, 10.1): its colours are YCbCr. */
    private static final byte[] JFIF = {
        (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

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
        return written(bytes, segments.all());
    }

    private static byte[] written(byte[] bytes, List<Segment> segments) {
        var bare = new ByteArrayOutputStream(bytes.length);
        bare.write(0xff);
        bare.write(JpegSegments.START_OF_IMAGE);
        bare.writeBytes(JFIF);
        segments.stream()
                .filter(BareJpeg::isNeeded)
                .forEach(segment -> bare.write(bytes, segment.start(), segment.end() - segment.start()));
        bare.write(0xff);
        bare.write(JpegSegments.END_OF_IMAGE);
        return bare.toByteArray();
    }

    private static boolean isNeeded(Segment segment) {
        return segment.isFrame()
                || segment.isScan()
                || segment.marker() == HUFFMAN_TABLES
                || segment.marker() == QUANTIZATION_TABLES
                || segment.marker() == RESTART_INTERVAL;
    }
}
