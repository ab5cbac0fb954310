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
     * Adds text. Soft hyphens go, letters and their marks are joined where Unicode has them as one (NFC), and what the
     * text face lacks is set in Inter.
     */
    void text(Element parent, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace(String.valueOf(Hyphen.SOFT), "");
        int start = 0;
        boolean borrowed = false;
        for (int i = 0; i < composed.length(); ) {
            int codePoint = composed.codePointAt(i);
            boolean lacking = !Face.serifShows(codePoint) && !Character.isWhitespace(codePoint);
            if (lacking != borrowed) {
                append(parent, composed.substring(start, i), borrowed);
                start = i;
                borrowed = lacking;
            }
            i += Character.charCount(codePoint);
        }
        append(parent, composed.substring(start), borrowed);
    }

    private void append(Element parent, String run, boolean borrowed) {
        if (run.isEmpty()) {
            return;
        }
        Element holder = borrowed ? add(parent, "span", "borrowed") : parent;
        holder.appendChild(document.createTextNode(run));
    }
}
