package io.masthead.pdf.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;

/** How many pixels an inch images are printed with. */
public final class ImageResolution {
    /** Below this a reader sees pixels at arm's length; docs/house-styles.md asks for as many. */
    private static final int LEAST_DPI = 200;

    private static final int POINTS_PER_INCH = 72;

    private final ToIntFunction<String> pixels;
    private final double dotsPerInch;

    /**
     * Knows the images of one document.
     *
     * @param pixels the width in pixels of the image with that key; 0 where it is not known
     * @param dotsPerPoint the unit in which boxes are measured
     */
    public ImageResolution(ToIntFunction<String> pixels, float dotsPerPoint) {
        this.pixels = pixels;
        this.dotsPerInch = dotsPerPoint * POINTS_PER_INCH;
    }

    /**
     * An image of too few pixels.
     *
     * @param place its caption, else its key
     * @param dpi the pixels an inch
     */
    record Coarse(String place, String dpi) {}

    /** The images in the box that are printed with less than 200 pixels an inch. */
    List<Coarse> coarse(Box box) {
        List<Coarse> coarse = new ArrayList<>();
        find(box, coarse);
        return coarse;
    }

    private void find(Box box, List<Coarse> coarse) {
        Element element = box.getElement();
        if (element != null && element.getTagName().equals("img")) {
            int width = pixels.applyAsInt(element.getAttribute("src"));
            long dpi = dpi(width, box.getContentWidth());
            if (width > 0 && dpi < LEAST_DPI) {
                coarse.add(new Coarse(place(element), Long.toString(dpi)));
            }
        } else if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(child -> {
                if (child instanceof Box nested) {
                    find(nested, coarse);
                }
            });
        } else {
            box.getChildren().forEach(child -> find(child, coarse));
        }
    }

    /** Boxes are whole dots wide: a small image may have been made wider by nearly one. */
    private long dpi(int width, int printed) {
        return Math.round(width * dotsPerInch / Math.max(1, printed - 1));
    }

    private static String place(Element image) {
        for (Node holder = image; holder instanceof Element element; holder = holder.getParentNode()) {
            var captions = element.getElementsByTagName("figcaption");
            if (element.getTagName().equals("figure") && captions.getLength() > 0) {
                return captions.item(0).getTextContent().strip();
            }
        }
        return image.getAttribute("src");
    }
}
