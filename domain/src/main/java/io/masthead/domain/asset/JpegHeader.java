package io.masthead.domain.asset;

import io.masthead.domain.asset.JpegSegments.Segment;
import io.masthead.domain.asset.PictureHeader.Format;
import java.util.List;
import java.util.Optional;

/** What a JPEG's segments say about its picture. */
final class JpegHeader {

    private static final int APP0 = 0xe0;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int EIGHT_BITS = 8;
    private static final int FRAME_LENGTH = 10;
    private static final int COMPONENT_LENGTH = 3;
    private static final int COLOURS = 3;

    private final byte[] bytes;
    private final List<Segment> segments;

    private JpegHeader(byte[] bytes, List<Segment> segments) {
        this.bytes = bytes;
        this.segments = segments;
    }

    static Optional<PictureHeader> read(byte[] bytes) {
        var segments = JpegSegments.of(bytes).all();
        return segments.stream()
                .filter(Segment::isFrame)
                .findFirst()
                .flatMap(frame -> new JpegHeader(bytes, segments).picture(frame));
    }

    private Optional<PictureHeader> picture(Segment frame) {
        if (frame.end() - frame.start() < FRAME_LENGTH || octet(frame.start() + 4) != EIGHT_BITS) {
            return Optional.empty();
        }
        int height = pair(frame.start() + 5);
        int width = pair(frame.start() + 7);
        int channels = octet(frame.start() + 9);
        if (width == 0 || height == 0 || frame.end() - frame.start() < FRAME_LENGTH + COMPONENT_LENGTH * channels) {
            return Optional.empty();
        }
        int scans = (int) segments.stream().filter(Segment::isScan).count();
        return Optional.of(new PictureHeader(
                Format.JPEG, width, height, channels, isPlain(frame, channels), scans, segments.size()));
    }

    /** A colour picture without JFIF's mark is YCbCr only where its components are numbered as JFIF's are. */
    private boolean isPlain(Segment frame, int channels) {
        if (has(PROFILE) || has(ADOBE)) {
            return false;
        }
        return channels == 1 || (channels == COLOURS && (has(APP0) || isNumbered(frame)));
    }

    private boolean isNumbered(Segment frame) {
        for (int i = 0; i < COLOURS; i++) {
            if (octet(frame.start() + FRAME_LENGTH + COMPONENT_LENGTH * i) != i + 1) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int marker) {
        return segments.stream().anyMatch(segment -> segment.marker() == marker);
    }

    private int pair(int index) {
        return octet(index) << 8 | octet(index + 1);
    }

    private int octet(int index) {
        return bytes[index] & 0xff;
    }
}
