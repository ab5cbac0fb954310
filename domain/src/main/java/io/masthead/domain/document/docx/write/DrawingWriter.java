package io.masthead.domain.document.docx.write;

import io.masthead.domain.document.ImageBlock;
import java.io.IOException;

/** A picture in a line of its own, as large as it is at 150 dpi, and never larger than the page's text. */
final class DrawingWriter {

    /** English Metric Units, 914,400 to the inch. */
    private static final long EMU_PER_PIXEL = 914_400 / 150;

    private static final long WIDEST = 5_760_000;
    private static final long HIGHEST = 7_920_000;
    /** What Office writes for the extension that says that a picture is an ornament. */
    private static final String DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private final Xml xml;
    private int number;

    DrawingWriter(Xml xml) {
        this.xml = xml;
    }

    void run(ImageBlock image, MediaParts.Part part) throws IOException {
        number++;
        var size = size(part.picture());
        xml.start("w:r").start("w:drawing").start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", size[0], "cy", size[1]);
        description(image);
        xml.start("a:graphic").start("a:graphicData", "uri", Namespaces.PICTURE).start("pic:pic");
        xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", String.valueOf(number), "name", part.name());
        xml.empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill").empty("a:blip", "r:embed", part.relationship());
        xml.start("a:stretch").empty("a:fillRect").end().end();
        shape(size);
        xml.end().end().end().end().end().end();
    }

    /** No description at all is another thing than an empty one, which an ornament has. */
    private void description(ImageBlock image) throws IOException {
        var id = String.valueOf(number);
        var name = "Picture " + number;
        var alternative = image.alternative();
        if (alternative == null) {
            xml.empty("wp:docPr", "id", id, "name", name);
        } else if (!alternative.isEmpty()) {
            xml.empty("wp:docPr", "id", id, "name", name, "descr", alternative);
        } else {
            xml.start("wp:docPr", "id", id, "name", name, "descr", "");
            xml.start("a:extLst").start("a:ext", "uri", DECORATIVE_EXTENSION);
            xml.empty("adec:decorative", "xmlns:adec", Namespaces.DECORATIVE, "val", "1");
            xml.end().end().end();
        }
    }

    private void shape(String[] size) throws IOException {
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", size[0], "cy", size[1]).end();
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
    }

    private static String[] size(ExportedPicture picture) {
        double width = picture.width() * EMU_PER_PIXEL;
        double height = picture.height() * EMU_PER_PIXEL;
        double scale = Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
        return new String[] {String.valueOf(Math.round(width * scale)), String.valueOf(Math.round(height * scale))};
    }
}
