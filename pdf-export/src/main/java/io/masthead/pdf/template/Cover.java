package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.TypesettingProblem.Place;
import io.masthead.domain.publication.HouseStyle.TypeFamily;
import io.masthead.pdf.font.Face;
import io.masthead.pdf.font.TextShaper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/** The first page's head: institutes, title, month, picture. Capitals are made by each name's own language. */
abstract class Cover {
    protected final RenderContext context;
    protected final XhtmlBuilder xhtml;
    protected final Manuscript manuscript;

    Cover(RenderContext context) {
        this.context = context;
        this.xhtml = context.xhtml();
        this.manuscript = context.manuscript();
    }

    /** Adds the cover that the house style's design has, and the contents. */
    static void add(RenderContext context, Element body) {
        context.xhtml().at(Place.COVER);
        Cover cover = context.isMagazine() ? new MagazineCover(context) : new ColumnCover(context);
        cover.set(body);
    }

    abstract void set(Element body);

    void institutes(Element place) {
        for (Map.Entry<String, String> name : manuscript.names().entrySet()) {
            xhtml.add(place, "p", "institute", capitals(name)).setAttribute("lang", name.getKey());
        }
    }

    static String capitals(Map.Entry<String, String> name) {
        return name.getValue().toUpperCase(Locale.forLanguageTag(name.getKey()));
    }

    /** The publication's title in the largest of the sizes at which it is no wider than the measure. */
    void title(Element place, double measureInMm, Integer... sizes) {
        String title = context.messages().capitals(manuscript.publicationTitle());
        sized(place, "title", title, title, context.style().textFace(), measureInMm, List.of(sizes));
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
        float width = TextShaper.of(Face.of(HouseStyleSheet.family(family), true, false))
                .width(longest);
        float measure = PageArea.points(measureInMm);
        int fitting = sizes.stream()
                .filter(size -> width * size / 1000 <= measure)
                .findFirst()
                .orElse(sizes.getLast());
        xhtml.add(place, "p", name, text).setAttribute("style", "font-size: " + fitting + "pt");
    }

    void issue(Element place) {
        if (!manuscript.title().isBlank()) {
            xhtml.add(place, "p", "issue", manuscript.title());
        }
        if (!manuscript.tagline().isBlank()) {
            xhtml.add(place, "p", "tagline", manuscript.tagline());
        }
    }

    /** The institute's mark, named by the institute for who does not see it. */
    void logo(Element place, String address, ImageBounds room) {
        Element logo = context.pictures().mark(place, Place.COVER, address, context.institute(), room);
        logo.setAttribute("class", "logo");
    }
}
