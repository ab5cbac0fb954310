package io.masthead.domain.asset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** JPEGs for tests, as encoders write them and as attackers do. */
public final class Jpegs {
    private static final byte[] COMMENT = {(byte) 0xff, (byte) 0xfe, 0, 4, 'n', 'o'};

    private Jpegs() {}

    public static byte[] baseline(int width, int height) {
        return written(width, height, ImageWriteParam.MODE_DISABLED);
    }

    /** In ten scans. */
    public static byte[] progressive(int width, int height) {
        return written(width, height, ImageWriteParam.MODE_DEFAULT);
    }

    /** The same with its last scan so many times again: a few bytes each, and each makes a decoder go over the whole. */
    public static byte[] scannedAgain(byte[] jpeg, int times) {
        var last = JpegSegments.of(jpeg).all().getLast();
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, last.end());
        for (int i = 0; i < times; i++) {
            out.write(jpeg, last.start(), last.end() - last.start());
        }
        out.write(jpeg, last.end(), jpeg.length - last.end());
        return out.toByteArray();
    }

    /** The same with so many comments before all else. */
    public static byte[] commented(byte[] jpeg, int times) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (int i = 0; i < times; i++) {
            out.writeBytes(COMMENT);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** The same as a camera writes it that was held so (1 to 8), with where it was. */
    public static byte[] photographed(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            43,
            'E',
            'x',
            'i',
            'f',
            0,
            0, // Exif
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1, // one entry, in the order of Motorola
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0, // orientation, one short
            0,
            0,
            0,
            0,
            '4',
            '1',
            '.',
            '0',
            '1',
            'N',
            'E',
            'H',
            'A' // no further directory
        };
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** The same with bytes behind its end. */
    public static byte[] trailed(byte[] jpeg, byte[] trail) {
        byte[] both = Arrays.copyOf(jpeg, jpeg.length + trail.length);
        System.arraycopy(trail, 0, both, jpeg.length, trail.length);
        return both;
    }

    private static byte[] written(int width, int height, int progressive) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x * 5 % 256 << 16 | y * 3 % 256 << 8 | (x + y) % 256);
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(progressive);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
