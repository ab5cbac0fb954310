package io.masthead.pdf.writer;

import io.masthead.domain.asset.BareJpeg;
import io.masthead.domain.asset.PictureDecoder;
import io.masthead.domain.asset.PictureHeader;
import io.masthead.domain.edition.Picture;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.pdf.limit.TimeLimit;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.openpdf.text.Image;

/**
 * A document's pictures as image XObjects of its file. A plain JPEG goes in without what only cameras and editors read;
 * all else is decoded to sRGB on white, as a PDF/A file may hold no foreign colour space, and a page no transparency that
 * depends on its reader.
 */
final class ImageEmbedder {
    /**
     * As many pixels across or down are printed, a larger picture is thinned as it is read: so an open picture takes 36 MB
     * at most, or 72 of a PNG with 16 bits a channel.
     */
    private static final int MOST_PIXELS_ACROSS = 3000;

    private static final int CHANNELS = 3;
    private static final int BITS_PER_CHANNEL = 8;
    /** The usual level: pictures are few, and photographs gain from it. */
    private static final int DEFLATE_LEVEL = 6;

    private final Map<String, Picture> pictures;
    private final Map<String, Image> embedded = new HashMap<>();

    ImageEmbedder(Map<String, Picture> pictures) {
        this.pictures = pictures;
    }

    /** The picture at that address; throws Untypesettable where it cannot be read. */
    Image of(String address) {
        return embedded.computeIfAbsent(address, this::embed);
    }

    private Image embed(String address) {
        Picture picture = pictures.get(address);
        PictureHeader header =
                picture == null ? null : PictureHeader.read(picture.bytes()).orElse(null);
        if (picture == null || header == null || header.excess().isPresent()) {
            throw new Untypesettable(TypesettingProblem.of(Code.PICTURE_UNPRINTABLE, address));
        }
        try {
            return header.plain() ? Image.getInstance(BareJpeg.of(picture.bytes())) : flat(address, picture, header);
        } catch (IOException e) {
            throw refused(Code.PICTURE_TRUNCATED, address, e);
        } catch (OutOfMemoryError e) { // thrown by one large array: without it there is room again
            throw refused(Code.PICTURE_MEMORY, address, e);
        }
    }

    private static Untypesettable refused(Code problem, String address, Throwable cause) {
        var refused = new Untypesettable(TypesettingProblem.of(problem, address));
        refused.initCause(cause);
        return refused;
    }

    private static Image flat(String address, Picture picture, PictureHeader header) throws IOException {
        TimeLimit.check();
        try {
            return deflated(PictureDecoder.decode(picture.bytes(), header, MOST_PIXELS_ACROSS));
        } catch (TimeoutException e) {
            throw refused(Code.PICTURE_TIME, address, e);
        }
    }

    /** Row by row into what the file holds: the samples are never there all at once. */
    private static Image deflated(BufferedImage decoded) throws IOException {
        int width = decoded.getWidth();
        int height = decoded.getHeight();
        BufferedImage row = new BufferedImage(width, 1, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width];
        byte[] samples = new byte[width * CHANNELS];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(DEFLATE_LEVEL);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            for (int y = 0; y < height; y++) {
                TimeLimit.check();
                flatten(decoded, row, y);
                row.getRGB(0, 0, width, 1, pixels, 0, width);
                int at = 0;
                for (int pixel : pixels) {
                    samples[at++] = (byte) (pixel >> 16);
                    samples[at++] = (byte) (pixel >> 8);
                    samples[at++] = (byte) pixel;
                }
                out.write(samples);
            }
        } finally {
            deflater.end();
        }
        Image image = Image.getInstance(width, height, CHANNELS, BITS_PER_CHANNEL, bytes.toByteArray());
        image.setDeflated(true);
        return image;
    }

    private static void flatten(BufferedImage decoded, BufferedImage row, int y) {
        Graphics2D graphics = row.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, row.getWidth(), 1);
        graphics.drawImage(decoded, 0, -y, null);
        graphics.dispose();
    }
}
