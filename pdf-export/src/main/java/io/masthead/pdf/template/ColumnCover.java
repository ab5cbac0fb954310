package io.masthead.pdf.template;

import io.masthead.domain.edition.TypesettingProblem.Location;
import org.w3c.dom.Element;

/** A quiet cover, centred, with the contents below it on the same page. */
final class ColumnCover extends Cover {
    private static final ImageBounds LOGO = new ImageBounds(60, 18);
    private static final double PICTURE_HEIGHT = 80;

    ColumnCover(RenderContext context) {
        super(context);
    }

    @Override
    void set(Element body) {
        ProofBlockers.addToMargin(context, body);
        String picture = manuscript.coverPicture();
        Element cover = xhtml.add(body, "div", picture == null ? "cover" : "cover pictured");
        Element masthead = xhtml.add(cover, "div", "masthead");
        String logo = context.style().logo();
        if (logo != null) {
            logo(masthead, logo, LOGO);
        }
        institutes(masthead);
        title(cover, context.pageArea().text(), 46, 36, 28, 22);
        xhtml.add(
                cover,
                "p",
                "month",
                context.messages().capitals(context.messages().month(manuscript.period())));
        issueLines(cover);
        if (picture != null) {
            Element holder = xhtml.add(cover, "div", "picture");
            context.pictures()
                    .addCropped(
                            holder,
                            Location.COVER,
                            picture,
                            new ImageBounds(context.pageArea().text(), PICTURE_HEIGHT));
        }
        TableOfContents.add(context, cover);
    }
}
