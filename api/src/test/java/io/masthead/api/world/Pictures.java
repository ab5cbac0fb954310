package io.masthead.api.world;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures to upload. */
public final class Pictures {

    private static final String XMP =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                    + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator><rdf:Seq>"
                    + "<rdf:li>Ann Lee</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";

    /** The signature and the chunk IHDR (PNG, 11.2.2). */
    private static final int BEHIND_HEADER = 33;

    private Pictures() {}

    /** A grey PNG; each size is another file. */
    public static byte[] png(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same, whose file names its maker: that is cut out of what is kept. */
    public static byte[] pngWithMaker(int width, int height) {
        byte[] plain = png(width, height);
        byte[] text = ("iTXtXML:com.adobe.xmp\0\0\0\0\0" + XMP).getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(text);
        return ByteBuffer.allocate(plain.length + text.length + 8)
                .put(plain, 0, BEHIND_HEADER)
                .putInt(text.length - 4)
                .put(text)
                .putInt((int) crc.getValue())
                .put(plain, BEHIND_HEADER, plain.length - BEHIND_HEADER)
                .array();
    }

    /** How wide that picture is. */
    public static int width(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
