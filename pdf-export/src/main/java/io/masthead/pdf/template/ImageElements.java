package io.masthead.pdf.template;

import io.masthead.domain.asset.PictureFile;
import io.masthead.domain.asset.PictureFile.Excess;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Picture;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.domain.edition.TypesettingProblem.Place;
import java.util.Locale;
import org.w3c.dom.Element;

/** Sets pictures at the size at which they are printed. Decodes none. */
final class ImageElements {
    private static final double MM_PER_INCH = 25.4;
    /** What a reader sees as sharp, and the print gate asks for. */
    private static final int SHARP_DPI = 200;

    private static final int PIXELS_PER_MILLION = 1_000_000;

    private static final int SCREEN_DPI = 96;

    private final Manuscript manuscript;
    private final XhtmlBuilder xhtml;

    ImageElements(Manuscript manuscript, XhtmlBuilder xhtml) {
        this.manuscript = manuscript;
        this.xhtml = xhtml;
    }

    /**
     * Adds the picture at 200 dpi, or as large as its room wants or lets it be.
     *
     * @param where the place as an editor knows it, for a refusal
     * @param alternative what it shows; empty for an ornament
     * @throws Untypesettable if it is not in the manuscript, or is nothing to print
     */
    Element add(Element place, Place where, String address, String alternative, ImageBounds room) {
        return add(place, file(where, address), address, alternative, room, SHARP_DPI);
    }

    /** Adds a mark that is drawn for screens: at 96 dpi, or as large as the room lets it be. */
    Element mark(Element place, Place where, String address, String alternative, ImageBounds room) {
        return add(place, file(where, address), address, alternative, room, SCREEN_DPI);
    }

    private Element add(
            Element place, PictureFile file, String address, String alternative, ImageBounds room, int dpi) {
        double wanted = Math.max(MM_PER_INCH / dpi, room.least() / file.width());
        double scale = Math.min(wanted, Math.min(room.width() / file.width(), room.height() / file.height()));
        return image(place, address, alternative, size(file.width() * scale, file.height() * scale));
    }

    /** Adds the picture as an ornament that fills the room; what is over at its edges is not seen. */
    void fill(Element place, Place where, String address, ImageBounds room) {
        PictureFile file = file(where, address);
        double scale = Math.max(room.width() / file.width(), room.height() / file.height());
        double width = file.width() * scale;
        double height = file.height() * scale;
        Element window = xhtml.add(place, "div", "window");
        window.setAttribute("style", size(room.width(), room.height()) + "; overflow: hidden");
        image(
                window,
                address,
                "",
                size(width, height)
                        + mm("; margin-left: ", (room.width() - width) / 2)
                        + mm("; margin-top: ", (room.height() - height) / 2));
    }

    private Element image(Element place, String address, String alternative, String style) {
        Element image = xhtml.picture(place);
        image.setAttribute("src", address);
        image.setAttribute("alt", alternative.strip());
        image.setAttribute("style", style);
        return image;
    }

    private PictureFile file(Place where, String address) {
        Picture picture = manuscript.pictures().get(address);
        if (picture == null) {
            throw refused(where, Code.PICTURE_ABSENT, address);
        }
        PictureFile file =
                PictureFile.read(picture.bytes()).orElseThrow(() -> refused(where, Code.PICTURE_FORMAT, address));
        file.excess().ifPresent(excess -> {
            throw new Untypesettable(problem(where, address, file, excess));
        });
        if (file.isCmyk()) {
            throw refused(where, Code.PICTURE_CMYK, address);
        }
        return file;
    }

    private static TypesettingProblem problem(Place where, String address, PictureFile file, Excess excess) {
        return switch (excess) {
            case PIXELS ->
                TypesettingProblem.at(
                        where,
                        Code.PICTURE_PIXELS,
                        address,
                        file.width(),
                        file.height(),
                        PictureFile.MOST_PIXELS / PIXELS_PER_MILLION);
            case ACROSS ->
                TypesettingProblem.at(
                        where, Code.PICTURE_LENGTH, address, file.width(), file.height(), PictureFile.MOST_ACROSS);
            case SCANS -> TypesettingProblem.at(where, Code.PICTURE_SCANS, address, file.scans(), file.mostScans());
            case SEGMENTS -> TypesettingProblem.at(where, Code.PICTURE_SEGMENTS, address, PictureFile.MOST_SEGMENTS);
        };
    }

    private static Untypesettable refused(Place where, Code problem, String address) {
        return new Untypesettable(TypesettingProblem.at(where, problem, address));
    }

    private static String size(double width, double height) {
        return mm("width: ", width) + mm("; height: ", height);
    }

    private static String mm(String property, double millimetres) {
        return property + String.format(Locale.ROOT, "%.3fmm", millimetres);
    }
}
