package io.masthead.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.Map;

/**
 * A page in few colours, which takes less than half as many bytes: letters and their edges in sixteen shades of each colour
 * part, which nobody tells from all of them. A page with a picture has more, and stays as it is.
 */
final class PagePalette {
    private static final int MOST = 256;

    /** Sixteen shades from 0 to 255, both of them among them, so that paper stays white and ink black. */
    private static final int STEP = 17;

    private final Map<Integer, Integer> places = new HashMap<>();
    private final int[] colours = new int[MOST];

    private PagePalette() {}

    /** The page with a palette; the same page where it has too many colours. */
    static BufferedImage of(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        byte[] indexes = new byte[pixels.length];
        PagePalette palette = new PagePalette();
        for (int i = 0; i < pixels.length; i++) {
            int place = palette.place(shade(pixels[i]));
            if (place == MOST) {
                return page;
            }
            indexes[i] = (byte) place;
        }
        return palette.paint(indexes, page);
    }

    /** The colour's place in the palette; 256 where there is no room left. */
    private int place(int colour) {
        Integer known = places.get(colour);
        if (known != null) {
            return known;
        }
        int place = places.size();
        if (place < MOST) {
            places.put(colour, place);
            colours[place] = colour;
        }
        return place;
    }

    private BufferedImage paint(byte[] indexes, BufferedImage page) {
        IndexColorModel model = new IndexColorModel(8, places.size(), colours, 0, false, -1, DataBufferByte.TYPE_BYTE);
        BufferedImage image =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        image.getRaster().setDataElements(0, 0, page.getWidth(), page.getHeight(), indexes);
        return image;
    }

    private static int shade(int rgb) {
        return shade(rgb, 16) | shade(rgb, 8) | shade(rgb, 0);
    }

    private static int shade(int rgb, int shift) {
        int part = (rgb >> shift) & 0xff;
        return (Math.round(part / (float) STEP) * STEP) << shift;
    }
}
