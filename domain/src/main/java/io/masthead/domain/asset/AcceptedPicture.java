package io.masthead.domain.asset;

import io.masthead.domain.asset.PictureHeader.Format;
import io.masthead.domain.refusal.Refused;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A picture as it is kept: checked, upright, without what cameras and programs wrote into its file; and once more for screens
 * where it is wider than they show.
 *
 * @param format by its content
 * @param width in pixels
 * @param height in pixels
 * @param whole the file
 * @param forScreens the picture at {@link #SCREEN} pixels across; empty where the whole is no wider
 */
record AcceptedPicture(Format format, int width, int height, byte[] whole, Optional<byte[]> forScreens) {

    /** As wide as a text is on a large screen, on one of twice the usual density. */
    static final int SCREEN = 1280;

    /** A picture that has to be turned is kept at so many pixels across: at 200 dpi more than half a metre. */
    private static final int MOST_TURNED = 4500;

    /** What differs from the original at this quality is seen by nobody, and the file stays about as large. */
    private static final float QUALITY = 0.9f;

    /**
     * The picture of a file that somebody sent. Takes a while.
     *
     * @throws Refused if it is no picture that is printed
     */
    static AcceptedPicture of(byte[] sent, PictureCheck check) {
        var header = check.header(sent);
        var orientation = header.format() == Format.JPEG ? Orientation.of(sent) : Orientation.UPRIGHT;
        try {
            return orientation.isUpright() ? asItIs(sent, header, check) : turned(sent, header, check, orientation);
        } catch (IOException withoutEnd) {
            throw check.cut();
        }
    }

    private static AcceptedPicture asItIs(byte[] sent, PictureHeader header, PictureCheck check) throws IOException {
        var pixels = check.pixels(sent, header, 2 * SCREEN);
        var whole = header.format() == Format.PNG ? BarePng.of(sent) : bare(sent, header);
        return new AcceptedPicture(
                header.format(), header.width(), header.height(), whole, forScreens(pixels, header.width(), header));
    }

    private static byte[] bare(byte[] jpeg, PictureHeader header) throws IOException {
        return header.plain() ? BareJpeg.of(jpeg) : BareJpeg.inItsColours(jpeg);
    }

    private static AcceptedPicture turned(
            byte[] sent, PictureHeader header, PictureCheck check, Orientation orientation) throws IOException {
        var upright = orientation.turned(check.pixels(sent, header, MOST_TURNED));
        var whole = written(upright, Format.JPEG);
        return new AcceptedPicture(
                Format.JPEG,
                upright.getWidth(),
                upright.getHeight(),
                whole,
                forScreens(upright, upright.getWidth(), header));
    }

    private static Optional<byte[]> forScreens(BufferedImage pixels, int width, PictureHeader header)
            throws IOException {
        return width > SCREEN ? Optional.of(written(scaled(pixels), header.format())) : Optional.empty();
    }

    private static BufferedImage scaled(BufferedImage pixels) {
        int height = Math.max(1, Math.round((float) pixels.getHeight() * SCREEN / pixels.getWidth()));
        boolean transparent = pixels.getColorModel().hasAlpha();
        var scaled = new BufferedImage(
                SCREEN, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(pixels, 0, 0, SCREEN, height, null);
        graphics.dispose();
        return scaled;
    }

    private static byte[] written(BufferedImage image, Format format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
