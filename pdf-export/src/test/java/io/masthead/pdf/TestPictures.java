package io.masthead.pdf;

import io.masthead.domain.edition.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures drawn for tests: hills by a river. */
final class TestPictures {
    private TestPictures() {}

    static Picture png(int width, int height) {
        return drawn(width, height, BufferedImage.TYPE_INT_ARGB, "png");
    }

    static Picture jpeg(int width, int height) {
        return drawn(width, height, BufferedImage.TYPE_INT_RGB, "jpeg");
    }

    /** A JPEG whose one scan comes so many times: a decoder goes over the whole picture with each. */
    static Picture scanned(int width, int height, int times) {
        byte[] once = jpeg(width, height).bytes();
        int scan = new String(once, StandardCharsets.ISO_8859_1).lastIndexOf("\u00ff\u00da");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(once, 0, scan);
        for (int i = 0; i < times; i++) {
            out.write(once, scan, once.length - 2 - scan);
        }
        out.write(once, once.length - 2, 2);
        return Picture.of(out.toByteArray());
    }

    /** A JPEG with a comment in it and a letter behind it. */
    static Picture laden(int width, int height) {
        byte[] bare = jpeg(width, height).bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bare, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10});
        out.writeBytes("a secret".getBytes(StandardCharsets.US_ASCII));
        out.write(bare, 2, bare.length - 2);
        out.writeBytes("a letter".getBytes(StandardCharsets.US_ASCII));
        return Picture.of(out.toByteArray());
    }

    private static Picture drawn(int width, int height, int type, String format) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            pen.setColor(new Color(0xe9, 0xe4, 0xd6));
            pen.fillRect(0, 0, width, height);
        }
        for (int x = 0; x < width; x++) {
            for (int layer = 0; layer < 5; layer++) {
                double wave = Math.sin(x * (2.1 + layer) / width * Math.PI + layer * 1.7) * 0.09;
                int top = (int) (height * (0.18 + layer * 0.17 + wave));
                pen.setColor(new Color(205 - layer * 38, 212 - layer * 33, 205 - layer * 25));
                pen.fillRect(x, top, 1, height - top);
            }
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Picture.of(out.toByteArray());
    }
}
