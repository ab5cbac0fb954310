package io.masthead.domain.asset;

import io.masthead.domain.asset.PictureFile.Format;
import java.util.Optional;

/** Walks a JPEG's segments up to the frame's header. */
final class JpegHeader {

    private static final int START = 0xd8;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int EIGHT_BITS = 8;

    private final byte[] bytes;
    private int at = 2;
    private boolean plain = true;

    private JpegHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<PictureFile> read(byte[] bytes) {
        var header = new JpegHeader(bytes);
        return bytes.length > 4 && header.octet(0) == 0xff && header.octet(1) == START
                ? header.walk()
                : Optional.empty();
    }

    private Optional<PictureFile> walk() {
        while (at + 9 < bytes.length && octet(at) == 0xff) {
            int marker = octet(at + 1);
            if (marker == 0xff) {
                at++;
            } else if (isFrame(marker)) {
                return frame();
            } else {
                plain &= marker != PROFILE && marker != ADOBE;
                at += 2 + pair(at + 2);
            }
        }
        return Optional.empty();
    }

    private Optional<PictureFile> frame() {
        int height = pair(at + 5);
        int width = pair(at + 7);
        int channels = octet(at + 9);
        if (width == 0 || height == 0 || octet(at + 4) != EIGHT_BITS) {
            return Optional.empty();
        }
        boolean asItStands = plain && (channels == 1 || channels == 3);
        return Optional.of(new PictureFile(Format.JPEG, width, height, channels, asItStands));
    }

    /** Baseline, extended and progressive frames; not the lossless and arithmetic ones, which nothing here decodes. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xc2;
    }

    private int pair(int index) {
        return octet(index) << 8 | octet(index + 1);
    }

    private int octet(int index) {
        return bytes[index] & 0xff;
    }
}
