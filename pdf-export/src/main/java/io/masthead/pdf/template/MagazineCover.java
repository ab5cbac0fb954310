package io.masthead.pdf.template;

import io.masthead.domain.edition.TypesettingProblem.Location;
import io.masthead.domain.publication.HouseStyle.TypeFamily;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/** A cover in colour to the edges of the page: with a picture across it, or with the month in large letters. */
final class MagazineCover extends Cover {
    private static final ImageBounds LOGO = new ImageBounds(40, 14);

    /** Across the page, and about half as high. */
    private static final ImageBounds PICTURE = new ImageBounds(210, 150);

    /** On a proof, whose cover has to say what is missing. */
    private static final ImageBounds LOW_PICTURE = new ImageBounds(210, 60);

    /** Of the month in large letters, in pt: the largest that fits is taken. */
    private static final List<Integer> MONTH_SIZES = List.of(96, 84, 72, 60, 48, 36);

    private static final List<Integer> LOW_MONTH_SIZES = List.of(48, 36);

    MagazineCover(RenderContext context) {
        super(context);
    }

    @Override
    void set(Element body) {
        Element cover = xhtml.add(body, "div", "cover");
        boolean proof = ProofBlockers.isOn(context);
        Element field = xhtml.add(cover, "div", proof ? "field proof" : "field");
        Element masthead = xhtml.add(field, "div", "masthead");
        String logo = context.style().logo();
        if (logo != null) {
            logo(xhtml.add(masthead, "div", "logo-line"), logo, LOGO);
        }
        institutes(masthead);
        title(masthead, context.pageArea().across(), 66, 54, 44, 36, 28, 22);
        ProofBlockers.add(context, field);
        String picture = manuscript.coverPicture();
        if (picture == null) {
            bigMonth(xhtml.add(field, "div", "big-month"), proof ? LOW_MONTH_SIZES : MONTH_SIZES);
        } else {
            context.pictures().addCropped(field, Location.COVER, picture, proof ? LOW_PICTURE : PICTURE);
        }
        Element lower = xhtml.add(field, "div", "lower");
        if (picture != null) {
            xhtml.add(lower, "p", "month", month());
        }
        issueLines(lower);
        TableOfContents.add(context, body);
    }

    /** In the largest of the sizes that its longest word allows. */
    private void bigMonth(Element parent, List<Integer> sizes) {
        String longest = Arrays.stream(month().split(" ", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        addFitting(
                parent,
                "month",
                month(),
                longest,
                TypeFamily.INTER,
                context.pageArea().across(),
                sizes);
    }

    private String month() {
        return context.messages().capitals(context.messages().month(manuscript.period()));
    }
}
