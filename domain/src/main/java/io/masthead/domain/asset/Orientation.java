package io.masthead.domain.asset;

import io.masthead.domain.asset.JpegSegments.Segment;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: what a JPEG's Exif data say of it (CIPA DC-008, tag 0x0112), and the pixels turned so that the
 * picture stands upright without saying anything.
 *
 * @param value 1 for upright, 2 to 8 for what is turned or mirrored
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int APP1 = 0xe1;
    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST_VALUE = 8;

    /** From this value on, width and height change places. */
    private static final int ON_ITS_SIDE = 5;

    /** Of a JPEG; upright where it does not say, or says nonsense. */
    static Orientation of(byte[] jpeg) {
        return JpegSegments.of(jpeg).all().stream()
                .filter(segment -> segment.marker() == APP1 && segment.holds(jpeg, EXIF))
                .findFirst()
                .map(segment -> read(jpeg, segment))
                .orElse(UPRIGHT);
    }

    private static Orientation read(byte[] jpeg, Segment segment) {
        int start = segment.start() + JpegSegments.HEAD + EXIF.length();
        var tiff = ByteBuffer.wrap(jpeg, start, segment.end() - start).slice();
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if ((tiff.getShort(entry) & 0xffff) == TAG) {
                    return valid(tiff.getShort(entry + 8));
                }
            }
        } catch (IndexOutOfBoundsException nonsense) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** That one; upright where it is nonsense. */
    static Orientation valid(int value) {
        return value >= 1 && value <= MOST_VALUE ? new Orientation(value) : UPRIGHT;
    }

    boolean isUpright() {
        return value == 1;
    }

    /** The picture upright, in sRGB. */
    BufferedImage turned(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean onItsSide = value >= ON_ITS_SIDE;
        var upright =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, PictureWriter.type(image));
        var graphics = upright.createGraphics();
        graphics.drawImage(image, transform(width, height), null);
        graphics.dispose();
        return upright;
    }

    /** From the pixels as they are stored to those of the upright picture. */
    private AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
