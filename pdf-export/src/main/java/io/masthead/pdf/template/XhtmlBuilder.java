package io.masthead.pdf.template;

import io.masthead.domain.edition.TypesettingProblem.Location;
import io.masthead.pdf.font.CombiningMarks;
import io.masthead.pdf.font.Face;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds the print document node by node: no text is ever parsed as markup. All that is printed goes through here. */
final class XhtmlBuilder {
    private final Document document;
    private final GlyphCoverage coverage;
    private int printed;

    XhtmlBuilder(GlyphCoverage coverage) {
        this.coverage = coverage;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own XML parser is missing.", e);
        }
    }

    Document document() {
        return document;
    }

    Element root(String name) {
        Element root = document.createElement(name);
        document.appendChild(root);
        return root;
    }

    Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String name, String className) {
        Element child = add(parent, name);
        child.setAttribute("class", className);
        return child;
    }

    Element add(Element parent, String name, String className, String text) {
        Element child = add(parent, name, className);
        text(child, text);
        return child;
    }

    /** Where that which is added next stands, as an editor knows it. */
    void at(Location location) {
        coverage.at(location);
    }

    /** How many runs of text and pictures there are so far: tells whether anything was printed in between. */
    int printed() {
        return printed;
    }

    Element picture(Element parent) {
        printed++;
        return add(parent, "img");
    }

    /** Adds text as it is printed: composed, and what one family lacks in the other (CSS Fonts, fallback). */
    void text(Element parent, String text) {
        String shown = shown(text);
        int start = 0;
        String fallback = "";
        for (int i = 0; i < shown.length(); ) {
            int end = CombiningMarks.end(shown, i);
            String from = fallback(shown.substring(i, end));
            if (!from.equals(fallback)) {
                append(parent, shown.substring(start, i), fallback);
                start = i;
                fallback = from;
            }
            i = end;
        }
        append(parent, shown.substring(start), fallback);
    }

    /** A text as it is printed: composed, and every character one that a font has, or missed. */
    String shown(String text) {
        return coverage.shown(NfcText.of(text));
    }

    /** The class of the family that alone has a character and its marks; empty where both have them. */
    private static String fallback(String character) {
        int first = character.codePointAt(0);
        boolean single = character.length() == Character.charCount(first);
        if (single && (GlyphCoverage.isEverywhere(first) || Character.isWhitespace(first))) {
            return "";
        }
        if (!character.codePoints().allMatch(Face::serifShows)) {
            return "sans-fallback";
        }
        return character.codePoints().allMatch(Face::sansShows) ? "" : "serif-fallback";
    }

    private void append(Element parent, String run, String fallback) {
        if (run.isEmpty()) {
            return;
        }
        printed += run.isBlank() ? 0 : 1;
        Element holder = fallback.isEmpty() ? parent : add(parent, "span", fallback);
        holder.appendChild(document.createTextNode(run));
    }
}
