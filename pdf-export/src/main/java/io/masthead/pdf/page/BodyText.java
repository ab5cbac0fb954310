package io.masthead.pdf.page;

import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import io.masthead.domain.edition.Typesetter.Untypesettable;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Element;

/**
 * A section's body, rebuilt from the allowed elements alone. What is not known loses its tag and keeps its text; scripts
 * go altogether, and a picture is one of the manuscript's. Nothing but classes and links of our own making gets through.
 */
final class BodyText {
    private static final Set<String> BLOCKS = Set.of(
            "h2",
            "h3",
            "h4",
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "aside",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption");
    private static final Set<String> INLINE = Set.of("strong", "em", "sub", "sup");
    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "head",
            "title",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "noscript",
            "textarea",
            "select");
    /** Blocks that hold blocks: stray text in them becomes a paragraph. */
    private static final Set<String> HOLDS_BLOCKS = Set.of("div", "blockquote", "aside", "figure");

    private static final Set<String> HOLDS_ROWS = Set.of("table", "thead", "tbody", "tr", "ul", "ol");
    private static final Pattern OUTSIDE_LINK = Pattern.compile("(?i)(https?://|mailto:)\\S+");
    private static final int DEEPEST = 60;
    private static final int WIDE_FROM_COLUMNS = 8;

    private final Copy copy;
    private final Markup markup;
    private final ManuscriptSection section;
    private final Notes notes;
    private final Set<String> anchors = new HashSet<>();

    BodyText(Copy copy, ManuscriptSection section) {
        this.copy = copy;
        this.markup = copy.markup();
        this.section = section;
        this.notes = new Notes(markup, section);
    }

    /** Sets the body into the element; throws Untypesettable where there is nothing to set. */
    void set(Element pages) {
        var source = Jsoup.parseBodyFragment(section.body()).body();
        source.select("[data-id]").forEach(block -> anchors.add(block.attr("data-id")));
        int before = pages.getTextContent().length();
        for (Node child : source.childNodes()) {
            child(child, pages, 0);
            notes.print(pages);
        }
        if (pages.getTextContent().substring(before).isBlank()) {
            throw new Untypesettable(
                    "Section %s (%s) has no text.".formatted(Numerals.roman(section.number()), section.title()));
        }
    }

    private void children(Node source, Element target, int depth) {
        if (depth > DEEPEST) {
            throw new Untypesettable("Section %s (%s) is nested more than %d deep."
                    .formatted(Numerals.roman(section.number()), section.title(), DEEPEST));
        }
        for (Node child : source.childNodes()) {
            child(child, target, depth);
        }
    }

    private void child(Node child, Element target, int depth) {
        if (child instanceof TextNode text) {
            text(text.getWholeText(), target);
        } else if (child instanceof org.jsoup.nodes.Element element && !HIDDEN.contains(element.normalName())) {
            element(element, target, depth + 1);
        }
    }

    private void text(String text, Element target) {
        if (!text.isBlank()) {
            Element flow = flowIn(target);
            String single = text.replaceAll("[\\s&&[^\\u00a0]]+", " ");
            markup.text(flow, Typography.set(single, language(flow), charBefore(flow)));
        } else if (!HOLDS_BLOCKS.contains(target.getTagName()) && !HOLDS_ROWS.contains(target.getTagName())) {
            markup.text(target, " ");
        }
    }

    private String language(Element place) {
        for (org.w3c.dom.Node node = place; node instanceof Element holder; node = holder.getParentNode()) {
            if (holder.hasAttribute("lang")) {
                return holder.getAttribute("lang");
            }
        }
        return copy.manuscript().language();
    }

    /** The character before which text is added to an element, or to the inline element that it has just begun. */
    private static char charBefore(Element flow) {
        for (org.w3c.dom.Node node = flow; node instanceof Element holder; node = holder.getParentNode()) {
            String text = holder.getTextContent();
            if (!text.isEmpty()) {
                return text.charAt(text.length() - 1);
            }
            if (!INLINE.contains(holder.getTagName()) && !Set.of("a", "span").contains(holder.getTagName())) {
                break;
            }
        }
        return ' ';
    }

    private void element(org.jsoup.nodes.Element source, Element target, int depth) {
        String name = source.normalName();
        if (BLOCKS.contains(name) && Nesting.allows(target, name)) {
            block(source, target, depth);
        } else if (INLINE.contains(name)) {
            children(source, markup.add(flowIn(target), name), depth);
        } else if (name.equals("a")) {
            link(source, target, depth);
        } else if (name.equals("span")) {
            span(source, target, depth);
        } else if (name.equals("img")) {
            picture(source, target);
        } else if (name.equals("br")) {
            markup.text(flowIn(target), " ");
        } else {
            children(source, target, depth);
        }
    }

    private void block(org.jsoup.nodes.Element source, Element target, int depth) {
        Element holder = source.normalName().equals("table") ? markup.add(target, "div", tableClass(source)) : target;
        Element block = markup.add(holder, source.normalName());
        if (source.hasAttr("data-id")) {
            block.setAttribute("id", anchor(source.attr("data-id")));
        }
        switch (source.normalName()) {
            case "p" -> indent(block);
            case "aside" -> block.setAttribute("class", "pull-quote");
            case "th", "td" -> Nesting.spans(source, block);
            case "li" -> markup.add(block, "span", "label", ListLabels.of(source));
            default -> {}
        }
        children(source, block, depth);
        boolean shows = block.getElementsByTagName("img").getLength() > 0;
        if (block.getTextContent().isBlank() && !shows && !Nesting.mayBeEmpty(block)) {
            target.removeChild(holder.isSameNode(target) ? block : holder);
        }
    }

    /** A table of many columns gets a page that lies on its side. */
    private static String tableClass(org.jsoup.nodes.Element table) {
        int columns = table.select("tr").stream()
                .mapToInt(row -> row.select("> th, > td").size())
                .max()
                .orElse(0);
        return columns >= WIDE_FROM_COLUMNS ? "table wide" : "table";
    }

    /** A paragraph behind a paragraph is indented, whatever notes stand between them. */
    private static void indent(Element paragraph) {
        org.w3c.dom.Node before = paragraph.getPreviousSibling();
        while (before instanceof Element note && note.getAttribute("class").equals("note")) {
            before = before.getPreviousSibling();
        }
        if (before instanceof Element element
                && element.getTagName().equals("p")
                && !element.getAttribute("class").equals("byline")) {
            paragraph.setAttribute("class", "next");
        }
    }

    private void picture(org.jsoup.nodes.Element source, Element target) {
        Element place = HOLDS_ROWS.contains(target.getTagName()) ? (Element) target.getParentNode() : target;
        boolean apart = place.getTagName().equals("figure") && Nesting.isTop(place);
        copy.pictures()
                .add(
                        place,
                        Coverage.name(section),
                        source.attr("src"),
                        source.attr("alt"),
                        PictureRoom.inText(copy.style(), apart));
    }

    private void span(org.jsoup.nodes.Element source, Element target, int depth) {
        if (source.hasClass("note")) {
            notes.cite(flowIn(target), text -> children(source, text, depth));
            return;
        }
        Element span = markup.add(flowIn(target), "span");
        if (source.hasAttr("lang")) {
            span.setAttribute("lang", source.attr("lang"));
        }
        children(source, span, depth);
    }

    private void link(org.jsoup.nodes.Element source, Element target, int depth) {
        String href = source.attr("href").strip();
        if (!leadsSomewhere(href, anchors) || source.text().isBlank()) {
            children(source, target, depth);
            return;
        }
        Element link = markup.add(flowIn(target), "a");
        link.setAttribute("href", href.startsWith("#") ? "#" + anchor(href.substring(1)) : href);
        children(source, link, depth);
    }

    /** Whether an address is outside, or one of the section's blocks. */
    static boolean leadsSomewhere(String address, Set<String> blocks) {
        return address.startsWith("#")
                ? blocks.contains(address.substring(1))
                : OUTSIDE_LINK.matcher(address).matches();
    }

    private String anchor(String id) {
        return SectionPages.anchor(section) + "-" + id;
    }

    /** Where running text may stand: a paragraph of its own inside a block that holds blocks. */
    private Element flowIn(Element target) {
        if (HOLDS_ROWS.contains(target.getTagName())) {
            return flowIn((Element) target.getParentNode());
        }
        if (!HOLDS_BLOCKS.contains(target.getTagName())) {
            return target;
        }
        if (target.getLastChild() instanceof Element last
                && last.getAttribute("class").equals("stray")) {
            return last;
        }
        return markup.add(target, "p", "stray");
    }
}
