package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.publication.HouseStyle.TypeFamily;
import io.masthead.pdf.letter.Face;
import io.masthead.pdf.letter.Kerning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** The first page's head: institutes, title, month, picture. Capitals are made by each name's own language. */
abstract class Cover {
    /** The cover as an editor knows it. */
    protected static final String PLACE = "The cover";

    protected final Copy copy;
    protected final Markup markup;
    protected final Manuscript manuscript;

    Cover(Copy copy) {
        this.copy = copy;
        this.markup = copy.markup();
        this.manuscript = copy.manuscript();
    }

    /** Adds the cover that the house style's design has, and the contents. */
    static void add(Copy copy, Element body) {
        copy.markup().at(PLACE);
        Cover cover = copy.isMagazine() ? new MagazineCover(copy) : new ColumnCover(copy);
        cover.set(body);
    }

    abstract void set(Element body);

    void institutes(Element place) {
        for (Map.Entry<String, String> name : manuscript.names().entrySet()) {
            markup.add(place, "p", "institute", capitals(name)).setAttribute("lang", name.getKey());
        }
    }

    static String capitals(Map.Entry<String, String> name) {
        return name.getValue().toUpperCase(Locale.forLanguageTag(name.getKey()));
    }

    /** The publication's title in the largest of the sizes at which it is no wider than the measure. */
    void title(Element place, double measureInMm, Integer... sizes) {
        String title = copy.wording().capitals(manuscript.publicationTitle());
        sized(place, "title", title, title, copy.style().textFace(), measureInMm, List.of(sizes));
    }

    /** A line in the largest of the sizes at which its longest part is no wider than the measure. */
    void sized(
            Element place,
            String name,
            String text,
            String longest,
            TypeFamily family,
            double measureInMm,
            List<Integer> sizes) {
        float width =
                Kerning.of(Face.of(StyleSheet.family(family), true, false)).width(longest);
        float measure = Frame.points(measureInMm);
        int fitting = sizes.stream()
                .filter(size -> width * size / 1000 <= measure)
                .findFirst()
                .orElse(sizes.getLast());
        markup.add(place, "p", name, text).setAttribute("style", "font-size: " + fitting + "pt");
    }

    void issue(Element place) {
        if (!manuscript.title().isBlank()) {
            markup.add(place, "p", "issue", manuscript.title());
        }
        if (!manuscript.tagline().isBlank()) {
            markup.add(place, "p", "tagline", manuscript.tagline());
        }
    }

    /** The institute's mark, named by the institute for who does not see it. */
    void logo(Element place, String address, PictureRoom room) {
        Element logo = copy.pictures().mark(place, PLACE, address, copy.institute(), room);
        logo.setAttribute("class", "logo");
    }
}
