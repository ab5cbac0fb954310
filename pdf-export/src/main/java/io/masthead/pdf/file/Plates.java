package io.masthead.pdf.file;

import io.masthead.domain.asset.PictureFile;
import io.masthead.domain.edition.Picture;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.openpdf.text.Image;

/**
 * A document's pictures, ready for its file. A plain JPEG goes in as it is; all else is decoded to sRGB on white, as an
 * archive's file may hold no foreign colour space and a page no transparency that depends on its reader.
 */
final class Plates {
    /** As many pixels across are printed; a larger picture is thinned as it is read. */
    private static final int WIDEST = 3000;

    private static final int CHANNELS = 3;
    private static final int BITS = 8;

    private final Map<String, Picture> pictures;
    private final Map<String, Image> made = new HashMap<>();

    Plates(Map<String, Picture> pictures) {
        this.pictures = pictures;
    }

    /** The picture at that address; throws Untypesettable where it cannot be read. */
    Image of(String address) {
        return made.computeIfAbsent(address, this::make);
    }

    private Image make(String address) {
        Picture picture = pictures.get(address);
        PictureFile file =
                picture == null ? null : PictureFile.read(picture.bytes()).orElse(null);
        if (picture == null || file == null || file.isTooLarge()) {
            throw new Untypesettable("The picture “%s” is nothing to print.".formatted(address));
        }
        try {
            return file.plain() ? Image.getInstance(picture.bytes()) : raw(decoded(picture.bytes(), file));
        } catch (IOException | RuntimeException e) {
            throw unreadable(address, e);
        }
    }

    private static Untypesettable unreadable(String address, Exception cause) {
        var unreadable = new Untypesettable("The picture “%s” cannot be read to its end.".formatted(address));
        unreadable.initCause(cause);
        return unreadable;
    }

    private static BufferedImage decoded(byte[] bytes, PictureFile file) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers =
                    ImageIO.getImageReadersByFormatName(file.format().name());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam thinned = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(file.width(), file.height()) / WIDEST);
                thinned.setSourceSubsampling(step, step, 0, 0);
                thinned.setSourceRegion(new Rectangle(file.width(), file.height()));
                return reader.read(0, thinned);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Image raw(BufferedImage decoded) {
        int width = decoded.getWidth();
        int height = decoded.getHeight();
        BufferedImage row = new BufferedImage(width, 1, BufferedImage.TYPE_INT_RGB);
        byte[] samples = new byte[width * height * CHANNELS];
        int[] pixels = new int[width];
        for (int y = 0; y < height; y++) {
            flatten(decoded, row, y);
            row.getRGB(0, 0, width, 1, pixels, 0, width);
            int at = y * width * CHANNELS;
            for (int pixel : pixels) {
                samples[at++] = (byte) (pixel >> 16);
                samples[at++] = (byte) (pixel >> 8);
                samples[at++] = (byte) pixel;
            }
        }
        return Image.getInstance(width, height, CHANNELS, BITS, samples);
    }

    private static void flatten(BufferedImage decoded, BufferedImage row, int y) {
        Graphics2D pen = row.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, row.getWidth(), 1);
        pen.drawImage(decoded, 0, -y, null);
        pen.dispose();
    }
}
