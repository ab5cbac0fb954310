package io.masthead.web.section;

import io.masthead.domain.asset.Asset;
import io.masthead.pdf.template.PrintedSize;
import io.masthead.web.asset.PictureTile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Pictures of the library to choose from, for a figure: a part of the edit page that is loaded with its dialog.
 *
 * @param words what was looked for
 * @param more whether others are found too
 * @param most how large a figure is printed in this publication
 */
@CheckedTemplate(basePath = "section")
record PicturePicker(String words, List<Line> lines, boolean more, PrintedSize.Most most) implements TemplateInstance {

    /**
     * One picture.
     *
     * @param file the address under which a text names it
     * @param decorative whether it is said to be an ornament
     * @param lastDay the last day of use, where it has passed in the publication's time zone; else empty
     */
    record Line(
            PictureTile tile,
            String file,
            String alternative,
            boolean decorative,
            String caption,
            String credit,
            int width,
            int height,
            String lastDay) {

        static Line of(Asset asset, String lastDay) {
            var said = asset.description();
            var alternative = said.alternative();
            return new Line(
                    PictureTile.of(asset),
                    asset.address(),
                    alternative == null ? "" : alternative,
                    "".equals(alternative),
                    said.caption(),
                    said.credit(),
                    asset.width(),
                    asset.height(),
                    lastDay);
        }
    }
}
