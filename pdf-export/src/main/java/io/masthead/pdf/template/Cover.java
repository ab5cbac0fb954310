package io.masthead.pdf.template;

import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.TypesettingProblem.Location;
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
        context.xhtml().at(Location.COVER);
        Cover cover = context.isMagazine() ? new MagazineCover(context) : new ColumnCover(context);
        cover.set(body);
    }

    abstract void set(Element body);

    void institutes(Element parent) {
        for (Map.Entry<String, String> name : manuscript.names().entrySet()) {
            xhtml.add(parent, "p", "institute", capitals(name)).setAttribute("lang", name.getKey());
        }
    }

    static String capitals(Map.Entry<String, String> name) {
        return name.getValue().toUpperCase(Locale.forLanguageTag(name.getKey()));
    }

    /** The publication's title in the largest of the sizes at which it is no wider than this. */
    void title(Element parent, double widthInMm, Integer... sizes) {
        String title = context.messages().capitals(manuscript.publicationTitle());
        addFitting(parent, "title", title, title, context.style().textFace(), widthInMm, List.of(sizes));
    }

    /** A line in the largest of the sizes at which its longest part is no wider than this. */
    void addFitting(
            Element parent,
            String name,
            String text,
            String longest,
            TypeFamily family,
            double widthInMm,
            List<Integer> sizes) {
        float width = TextShaper.of(Face.of(HouseStyleSheet.family(family), true, false))
                .width(longest);
        float points = PageArea.points(widthInMm);
        int fitting = sizes.stream()
                .filter(size -> width * size / TextShaper.UNITS_PER_EM <= points)
                .findFirst()
                .orElse(sizes.getLast());
        xhtml.add(parent, "p", name, text).setAttribute("style", "font-size: " + fitting + "pt");
    }

    void issueLines(Element parent) {
        if (!manuscript.title().isBlank()) {
            xhtml.add(parent, "p", "issue", manuscript.title());
        }
        if (!manuscript.tagline().isBlank()) {
            xhtml.add(parent, "p", "tagline", manuscript.tagline());
        }
    }

    /** The institute's mark, named by the institute for who does not see it. */
    void logo(Element parent, String address, ImageBounds bounds) {
        Element logo = context.pictures().addLogo(parent, Location.COVER, address, context.institute(), bounds);
        logo.setAttribute("class", "logo");
    }
}
