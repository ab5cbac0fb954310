package io.masthead.pdf.page;

import org.w3c.dom.Element;

/** A quiet cover, centred, with the contents below it on the same page. */
final class ColumnCover extends Cover {
    private static final PictureRoom LOGO = new PictureRoom(60, 18);
    private static final double PICTURE_HEIGHT = 80;

    ColumnCover(Copy copy) {
        super(copy);
    }

    @Override
    void set(Element body) {
        StandsBetween.addToMargin(copy, body);
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
        if (picture != null) {
            Element place = markup.add(cover, "div", "picture");
            copy.pictures()
                    .fill(place, PLACE, picture, new PictureRoom(copy.frame().text(), PICTURE_HEIGHT));
        }
        ContentsList.add(copy, cover);
    }
}
