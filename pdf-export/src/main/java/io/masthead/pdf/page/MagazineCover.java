package io.masthead.pdf.page;

import io.masthead.domain.publication.HouseStyle.TypeFamily;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/** A cover in colour to the edges of the page: with a picture across it, or with the month in large letters. */
final class MagazineCover extends Cover {
    private static final PictureRoom LOGO = new PictureRoom(40, 14);
    private static final PictureRoom PICTURE = new PictureRoom(210, 150);
    private static final List<Integer> MONTH_SIZES = List.of(96, 84, 72, 60, 48, 36);

    MagazineCover(Copy copy) {
        super(copy);
    }

    @Override
    void set(Element body) {
        Element cover = markup.add(body, "div", "cover");
        Element field = markup.add(cover, "div", "field");
        Element masthead = markup.add(field, "div", "masthead");
        String logo = copy.style().logo();
        if (logo != null) {
            logo(markup.add(masthead, "div", "flag"), logo, LOGO);
        }
        institutes(masthead);
        title(masthead, copy.frame().across(), 66, 54, 44, 36, 28, 22);
        String picture = manuscript.coverPicture();
        if (picture == null) {
            bigMonth(markup.add(field, "div", "plate"));
        } else {
            copy.pictures().fill(field, PLACE, picture, PICTURE);
        }
        Element lower = markup.add(field, "div", "lower");
        if (picture != null) {
            markup.add(lower, "p", "month", month());
        }
        issue(lower);
        StandsBetween.add(copy, lower);
        ContentsList.add(copy, body);
    }

    /** As large as its longest word allows. */
    private void bigMonth(Element plate) {
        String longest = Arrays.stream(month().split(" ", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        sized(plate, "month", month(), longest, TypeFamily.INTER, copy.frame().across(), MONTH_SIZES);
    }

    private String month() {
        return copy.wording().capitals(copy.wording().month(manuscript.period()));
    }
}
