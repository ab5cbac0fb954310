package io.masthead.domain.asset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** What programs write into pictures beside their pixels, for tests. */
final class Metadata {

    private static final int PNG_HEADER_END = 33;

    private Metadata() {}

    /** A JPEG with IPTC's caption (120), by-line (80), source (115) and so on, in UTF-8. */
    static byte[] iptc(byte[] jpeg, Object... tagsAndWords) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(new byte[] {0x1c, 1, 90, 0, 3, 0x1b, '%', 'G'});
        for (int i = 0; i < tagsAndWords.length; i += 2) {
            byte[] words = ((String) tagsAndWords[i + 1]).getBytes(StandardCharsets.UTF_8);
            data.writeBytes(new byte[] {0x1c, 2, ((Integer) tagsAndWords[i]).byteValue()});
            data.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) words.length).array());
            data.writeBytes(words);
        }
        var resources = new ByteArrayOutputStream();
        resources.writeBytes(ascii("Photoshop 3.0\0" + "8BIM"));
        resources.writeBytes(new byte[] {4, 4, 0, 0});
        resources.writeBytes(ByteBuffer.allocate(4).putInt(data.size()).array());
        resources.writeBytes(data.toByteArray());
        resources.write(0);
        return segment(jpeg, 0xed, resources.toByteArray());
    }

    static byte[] xmp(byte[] jpeg, String packet) {
        return segment(
                jpeg, 0xe1, both(ascii("http://ns.adobe.com/xap/1.0/\0"), packet.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] pngXmp(byte[] png, String packet) {
        var chunk = both(ascii("iTXt" + "XML:com.adobe.xmp\0\0\0\0\0"), packet.getBytes(StandardCharsets.UTF_8));
        var sum = new CRC32();
        sum.update(chunk);
        var out = new ByteArrayOutputStream();
        out.write(png, 0, PNG_HEADER_END);
        out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
        out.writeBytes(chunk);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        out.write(png, PNG_HEADER_END, png.length - PNG_HEADER_END);
        return out.toByteArray();
    }

    /** A WebP of one part, extended so that there may be others: its Exif says how the camera was held. */
    static byte[] webp(byte[] simple, int width, int height, int orientation) {
        byte[] exif = {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
        var extended = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        extended.putInt(0x08)
                .put((byte) (width - 1))
                .putShort((short) 0)
                .put((byte) (height - 1))
                .putShort((short) 0);
        var parts = new ByteArrayOutputStream();
        parts.writeBytes(ascii("WEBP"));
        parts.writeBytes(part("VP8X", extended.array()));
        parts.write(simple, 12, simple.length - 12);
        parts.writeBytes(part("EXIF", exif));
        return both(both(ascii("RIFF"), length(parts.size())), parts.toByteArray());
    }

    private static byte[] part(String name, byte[] data) {
        return both(both(ascii(name), length(data.length)), data);
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array();
    }

    private static byte[] segment(byte[] jpeg, int marker, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker});
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (data.length + 2)).array());
        out.writeBytes(data);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] both(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }
}
