package io.masthead.pdf.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The outline that a reader shows beside the pages: titles, and the sub-headings below them. */
final class Outline {
    private Outline() {}

    static void add(XhtmlBuilder xhtml, Element head, Element body) {
        Element bookmarks = xhtml.add(head, "bookmarks");
        for (Element title : titles(body)) {
            Element bookmark = bookmark(xhtml, bookmarks, title);
            for (Node node = title.getNextSibling(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element heading
                        && heading.getTagName().equals("h2")
                        && heading.hasAttribute("id")) {
                    bookmark(xhtml, bookmark, heading);
                }
            }
        }
    }

    /** All before the first bookmark is made: the list is alive, and looks through the document again after each change. */
    private static List<Element> titles(Element body) {
        NodeList found = body.getElementsByTagName("h1");
        List<Element> titles = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            titles.add((Element) found.item(i));
        }
        return titles;
    }

    private static Element bookmark(XhtmlBuilder xhtml, Element parent, Element heading) {
        StringBuilder name = new StringBuilder();
        for (Node node = heading.getFirstChild(); node != null; node = node.getNextSibling()) {
            boolean numeral =
                    node instanceof Element part && part.getAttribute("class").equals("numeral");
            name.append(words(node)).append(numeral ? ". " : "");
        }
        Element bookmark = xhtml.add(parent, "bookmark");
        bookmark.setAttribute("name", name.toString().strip());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }

    /** Without the marks of notes, which mean nothing away from the page. */
    private static String words(Node node) {
        if (!(node instanceof Element element)) {
            return node.getTextContent();
        }
        if (element.getAttribute("class").equals("note-call")) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(words(child));
        }
        return words.toString();
    }
}
