package io.masthead.pdf;

import io.masthead.domain.edition.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
