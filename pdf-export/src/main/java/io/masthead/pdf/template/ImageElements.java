package io.masthead.pdf.template;

import io.masthead.domain.asset.PictureHeader;
import io.masthead.domain.asset.PictureHeader.Excess;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Picture;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.domain.edition.TypesettingProblem.Location;
import java.util.Locale;
import org.w3c.dom.Element;

/** Sets pictures at the size at which they are printed. Decodes none. */
final class ImageElements {
    /** What preflight asks for at least: see {@code ImageResolution}. */
    static final int SHARP_DPI = 200;

    private static final int PIXELS_PER_MILLION = 1_000_000;

    private static final int SCREEN_DPI = 96;

    private final Manuscript manuscript;
    private final XhtmlBuilder xhtml;

    ImageElements(Manuscript manuscript, XhtmlBuilder xhtml) {
        this.manuscript = manuscript;
        this.xhtml = xhtml;
    }

    /**
     * Adds the picture at 200 dpi, or as its bounds want or let it be.
     *
     * @param location the place as an editor knows it, for a refusal
     * @param alternative what it shows; empty for an ornament
     * @throws Untypesettable if it is not in the manuscript, or is nothing to print
     */
    Element add(Element parent, Location location, String address, String alternative, ImageBounds bounds) {
        return add(parent, header(location, address), address, alternative, bounds, SHARP_DPI);
    }

    /** Adds a logo, which is drawn for screens: at 96 dpi (CSS Values, px), or as its bounds let it be. */
    Element addLogo(Element parent, Location location, String address, String alternative, ImageBounds bounds) {
        return add(parent, header(location, address), address, alternative, bounds, SCREEN_DPI);
    }

    private Element add(
            Element parent, PictureHeader header, String address, String alternative, ImageBounds bounds, int dpi) {
        double scale = bounds.scale(header.width(), header.height(), dpi);
        return image(parent, address, alternative, size(header.width() * scale, header.height() * scale));
    }

    /** Adds the picture as an ornament that fills its bounds; what is over at its edges is cropped. */
    void addCropped(Element parent, Location location, String address, ImageBounds bounds) {
        PictureHeader header = header(location, address);
        double scale = Math.max(bounds.width() / header.width(), bounds.height() / header.height());
        double width = header.width() * scale;
        double height = header.height() * scale;
        Element crop = xhtml.add(parent, "div", "crop");
        crop.setAttribute("style", size(bounds.width(), bounds.height()) + "; overflow: hidden");
        image(
                crop,
                address,
                "",
                size(width, height)
                        + mm("; margin-left: ", (bounds.width() - width) / 2)
                        + mm("; margin-top: ", (bounds.height() - height) / 2));
    }

    private Element image(Element parent, String address, String alternative, String style) {
        Element image = xhtml.picture(parent);
        image.setAttribute("src", address);
        image.setAttribute("alt", alternative.strip());
        image.setAttribute("style", style);
        return image;
    }

    private PictureHeader header(Location location, String address) {
        Picture picture = manuscript.pictures().get(address);
        if (picture == null) {
            throw refused(location, Code.PICTURE_ABSENT, address);
        }
        PictureHeader header =
                PictureHeader.read(picture.bytes()).orElseThrow(() -> refused(location, Code.PICTURE_FORMAT, address));
        header.excess().ifPresent(excess -> {
            throw new Untypesettable(problem(location, address, header, excess));
        });
        if (header.isCmyk()) {
            throw refused(location, Code.PICTURE_CMYK, address);
        }
        return header;
    }

    private static TypesettingProblem problem(Location location, String address, PictureHeader header, Excess excess) {
        return switch (excess) {
            case PIXELS ->
                TypesettingProblem.at(
                        location,
                        Code.PICTURE_PIXELS,
                        address,
                        header.width(),
                        header.height(),
                        PictureHeader.MOST_PIXELS / PIXELS_PER_MILLION);
            case ACROSS ->
                TypesettingProblem.at(
                        location,
                        Code.PICTURE_LENGTH,
                        address,
                        header.width(),
                        header.height(),
                        PictureHeader.MOST_ACROSS);
            case SCANS ->
                TypesettingProblem.at(location, Code.PICTURE_SCANS, address, header.scans(), header.mostScans());
            case SEGMENTS ->
                TypesettingProblem.at(location, Code.PICTURE_SEGMENTS, address, PictureHeader.MOST_SEGMENTS);
        };
    }

    private static Untypesettable refused(Location location, Code problem, String address) {
        return new Untypesettable(TypesettingProblem.at(location, problem, address));
    }

    private static String size(double width, double height) {
        return mm("width: ", width) + mm("; height: ", height);
    }

    private static String mm(String property, double millimetres) {
        return property + String.format(Locale.ROOT, "%.3fmm", millimetres);
    }
}
