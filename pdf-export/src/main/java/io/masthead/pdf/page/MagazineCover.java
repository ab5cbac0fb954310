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
    /** On a proof, whose cover has to say what is missing. */
    private static final PictureRoom LOW_PICTURE = new PictureRoom(210, 60);

    private static final List<Integer> MONTH_SIZES = List.of(96, 84, 72, 60, 48, 36);
    private static final List<Integer> LOW_MONTH_SIZES = List.of(48, 36);

    MagazineCover(Copy copy) {
        super(copy);
    }

    @Override
    void set(Element body) {
        Element cover = markup.add(body, "div", "cover");
        boolean proof = StandsBetween.isOn(copy);
        Element field = markup.add(cover, "div", proof ? "field proof" : "field");
        Element masthead = markup.add(field, "div", "masthead");
        String logo = copy.style().logo();
        if (logo != null) {
            logo(markup.add(masthead, "div", "flag"), logo, LOGO);
        }
        institutes(masthead);
        title(masthead, copy.frame().across(), 66, 54, 44, 36, 28, 22);
        StandsBetween.add(copy, field);
        String picture = manuscript.coverPicture();
        if (picture == null) {
            bigMonth(markup.add(field, "div", "plate"), proof ? LOW_MONTH_SIZES : MONTH_SIZES);
        } else {
            copy.pictures().fill(field, PLACE, picture, proof ? LOW_PICTURE : PICTURE);
        }
        Element lower = markup.add(field, "div", "lower");
        if (picture != null) {
            markup.add(lower, "p", "month", month());
        }
        issue(lower);
        ContentsList.add(copy, body);
    }

    /** In the largest of the sizes that its longest word allows. */
    private void bigMonth(Element plate, List<Integer> sizes) {
        String longest = Arrays.stream(month().split(" ", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        sized(plate, "month", month(), longest, TypeFamily.INTER, copy.frame().across(), sizes);
    }

    private String month() {
        return copy.wording().capitals(copy.wording().month(manuscript.period()));
    }
}
