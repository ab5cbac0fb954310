package io.masthead.domain.asset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A JPEG's marker segments, in their order, up to the end of the image; what stands behind it is not looked at (ITU-T T.81,
 * B.1.1). A scan's segment holds its data too.
 */
final class JpegSegments {

    static final int START_OF_IMAGE = 0xd8;
    static final int END_OF_IMAGE = 0xd9;
    static final int START_OF_SCAN = 0xda;

    /** More segments are not kept, but for the frame: a photograph's profiles and previews take some tens. */
    static final int MOST = 1000;

    /** Marker and length. */
    static final int HEAD = 4;

    private static final int RESTART_FIRST = 0xd0;
    private static final int RESTART_LAST = 0xd7;

    private final byte[] bytes;
    private final List<Segment> found = new ArrayList<>();
    private int at = 2;
    private boolean framed;
    private boolean complete;

    private JpegSegments(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * One segment.
     *
     * @param marker its second byte
     * @param start where its marker stands
     * @param end where the next one begins
     */
    record Segment(int marker, int start, int end) {

        /** Baseline, extended and progressive frames; not the lossless and arithmetic ones, which nothing here decodes. */
        boolean isFrame() {
            return marker >= 0xc0 && marker <= 0xc2;
        }

        /** Whether its data begin with that name, as those of applications do. */
        boolean holds(byte[] bytes, String name) {
            int from = start + HEAD;
            byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
            return end - from >= letters.length
                    && Arrays.equals(bytes, from, from + letters.length, letters, 0, letters.length);
        }

        boolean isScan() {
            return marker == START_OF_SCAN;
        }
    }

    /** The segments as far as they can be read; none of what is no JPEG. */
    static JpegSegments of(byte[] bytes) {
        var segments = new JpegSegments(bytes);
        if (bytes.length > 4 && segments.octet(0) == 0xff && segments.octet(1) == START_OF_IMAGE) {
            segments.walk();
        }
        return segments;
    }

    List<Segment> all() {
        return List.copyOf(found);
    }

    /** Whether the image's end was reached. */
    boolean isComplete() {
        return complete;
    }

    private void walk() {
        while (at + 1 < bytes.length && octet(at) == 0xff && !(framed && found.size() > MOST)) {
            int marker = octet(at + 1);
            if (marker == 0xff) { // a fill byte (B.1.1.2)
                at++;
            } else if (marker == END_OF_IMAGE) {
                complete = true;
                return;
            } else if (at + 3 >= bytes.length || end(marker) > bytes.length) {
                return;
            } else {
                Segment segment = new Segment(marker, at, end(marker));
                keep(segment);
                at = segment.end();
            }
        }
    }

    private void keep(Segment segment) {
        framed |= segment.isFrame();
        if (segment.isFrame() || found.size() <= MOST) {
            found.add(segment);
        }
    }

    private int end(int marker) {
        int end = at + 2 + Math.max(2, octet(at + 2) << 8 | octet(at + 3));
        return marker == START_OF_SCAN ? dataEnd(end) : end;
    }

    /** Entropy-coded data ends with a marker that is neither a stuffed byte nor a restart (B.1.1.5). */
    private int dataEnd(int from) {
        int i = from;
        while (i + 1 < bytes.length && !(octet(i) == 0xff && endsData(octet(i + 1)))) {
            i++;
        }
        return i + 1 < bytes.length ? i : Math.max(from, bytes.length);
    }

    private static boolean endsData(int marker) {
        return marker != 0 && marker != 0xff && (marker < RESTART_FIRST || marker > RESTART_LAST);
    }

    private int octet(int index) {
        return bytes[index] & 0xff;
    }
}
