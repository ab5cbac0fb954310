package io.masthead.domain.asset;

import io.masthead.domain.asset.PictureHeader.Format;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture once more in the sizes that screens show. Made when it comes in, since looking at it changes nothing.
 *
 * @param files narrower than the whole, the widest first
 * @param thumbnail a square around the focus, a JPEG on white
 */
record Renditions(List<Rendition> files, byte[] thumbnail) {

    /** As wide as a text is on a large screen, on one of twice the usual density. */
    static final int SCREEN = 1280;

    /** As wide as a phone is, and the picker's large view. */
    static final int NARROW = 640;

    /** Across and down, in pixels: a thumbnail has half of it in the list, on a screen of twice the usual density. */
    static final int THUMBNAIL = 320;

    private static final List<Integer> WIDTHS = List.of(SCREEN, NARROW);

    /**
     * One file.
     *
     * @param width in pixels
     * @param bytes in the format of the whole
     */
    record Rendition(int width, byte[] bytes) {}

    /** Of a picture that is so many pixels wide; its pixels may be thinned to twice the widest rendition. */
    static Renditions of(BufferedImage pixels, int width, Format format, Focus focus) throws IOException {
        var files = new ArrayList<Rendition>();
        var smaller = pixels;
        for (int wanted : WIDTHS) {
            if (width > wanted) {
                int height = Math.round((float) smaller.getHeight() * wanted / smaller.getWidth());
                smaller = PictureWriter.scaled(smaller, wanted, Math.max(1, height));
                files.add(new Rendition(wanted, PictureWriter.written(smaller, format, PictureWriter.QUALITY)));
            }
        }
        return new Renditions(List.copyOf(files), thumbnail(smaller, focus));
    }

    /** The square around the focus. */
    static byte[] thumbnail(BufferedImage pixels, Focus focus) throws IOException {
        int side = Math.min(pixels.getWidth(), pixels.getHeight());
        int x = from(pixels.getWidth(), side, focus.x());
        int y = from(pixels.getHeight(), side, focus.y());
        var square = PictureWriter.scaled(pixels.getSubimage(x, y, side, side), THUMBNAIL, THUMBNAIL);
        var onWhite = new BufferedImage(THUMBNAIL, THUMBNAIL, BufferedImage.TYPE_INT_RGB);
        var graphics = onWhite.createGraphics();
        graphics.drawImage(square, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return PictureWriter.written(onWhite, Format.JPEG, PictureWriter.QUALITY);
    }

    private static int from(int length, int side, int percent) {
        return Math.clamp((long) length * percent / 100 - side / 2, 0, length - side);
    }
}
