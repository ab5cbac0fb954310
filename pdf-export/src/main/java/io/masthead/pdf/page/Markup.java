package io.masthead.pdf.page;

import io.masthead.pdf.letter.Face;
import io.masthead.pdf.letter.Hyphen;
import java.text.Normalizer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds the print document node by node: no text is ever parsed as markup. */
final class Markup {
    private final Document document;

    Markup() {
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

    /**
     * Adds text. Soft hyphens go, letters and their marks are joined where Unicode has them as one (NFC), and what one
     * family lacks is set in the other.
     */
    void text(Element parent, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace(String.valueOf(Hyphen.SOFT), "");
        int start = 0;
        String lender = "";
        for (int i = 0; i < composed.length(); ) {
            int codePoint = composed.codePointAt(i);
            String from = lender(codePoint);
            if (!from.equals(lender)) {
                append(parent, composed.substring(start, i), lender);
                start = i;
                lender = from;
            }
            i += Character.charCount(codePoint);
        }
        append(parent, composed.substring(start), lender);
    }

    /** The class of the family that alone has the character; empty where both have it. */
    private static String lender(int codePoint) {
        if (Character.isWhitespace(codePoint)) {
            return "";
        }
        if (!Face.serifShows(codePoint)) {
            return "borrowed";
        }
        return Face.sansShows(codePoint) ? "" : "lent";
    }

    private void append(Element parent, String run, String lender) {
        if (run.isEmpty()) {
            return;
        }
        Element holder = lender.isEmpty() ? parent : add(parent, "span", lender);
        holder.appendChild(document.createTextNode(run));
    }
}
