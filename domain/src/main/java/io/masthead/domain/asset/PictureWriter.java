package io.masthead.domain.asset;

import io.masthead.domain.asset.PictureHeader.Format;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Scales pixels and writes them as a file that says nothing but them. */
final class PictureWriter {

    /** What differs from the original at this quality is seen by nobody, and the file stays about as large. */
    static final float QUALITY = 0.9f;

    private PictureWriter() {}

    /** The same pixels in sRGB, at least one across and down; transparency stays. */
    static BufferedImage scaled(BufferedImage pixels, int width, int height) {
        var halved = pixels;
        while (halved.getWidth() >= 2 * width && halved.getHeight() >= 2 * height) {
            halved = drawn(halved, halved.getWidth() / 2, halved.getHeight() / 2);
        }
        return drawn(halved, width, height);
    }

    private static BufferedImage drawn(BufferedImage pixels, int width, int height) {
        var scaled = new BufferedImage(Math.max(1, width), Math.max(1, height), type(pixels));
        var graphics = smooth(scaled);
        graphics.drawImage(pixels, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
        graphics.dispose();
        return scaled;
    }

    /** Draws so that what is made smaller stays smooth. */
    static Graphics2D smooth(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return graphics;
    }

    /** How pixels in sRGB are held that let through what those do. */
    static int type(BufferedImage pixels) {
        return pixels.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    /** As a file; the quality counts for a JPEG alone. */
    static byte[] written(BufferedImage image, Format format, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(quality);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
