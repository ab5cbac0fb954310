package io.masthead.pdf.page;

import org.w3c.dom.Element;

/** A quiet cover, centred, with the contents below it on the same page. */
final class ColumnCover extends Cover {
    private static final PictureRoom LOGO = new PictureRoom(60, 18);
    private static final double PICTURE_HEIGHT = 80;
    /** On a proof, whose cover has to say what is missing. */
    private static final double LOW_PICTURE_HEIGHT = 35;

    ColumnCover(Copy copy) {
        super(copy);
    }

    @Override
    void set(Element body) {
        String picture = manuscript.coverPicture();
        Element cover = markup.add(body, "div", picture == null ? "cover" : "cover pictured");
        Element masthead = markup.add(cover, "div", "masthead");
        String logo = copy.style().logo();
        if (logo != null) {
            logo(masthead, logo, LOGO);
        }
        institutes(masthead);
        title(cover, copy.frame().text(), 46, 36, 28, 22);
        markup.add(cover, "p", "month", copy.wording().capitals(copy.wording().month(manuscript.period())));
        issue(cover);
        StandsBetween.add(copy, cover);
        if (picture != null) {
            Element place = markup.add(cover, "div", "picture");
            double height = StandsBetween.isOn(copy) ? LOW_PICTURE_HEIGHT : PICTURE_HEIGHT;
            copy.pictures()
                    .fill(place, PLACE, picture, new PictureRoom(copy.frame().text(), height));
        }
        ContentsList.add(copy, cover);
    }
}
