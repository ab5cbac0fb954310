package io.masthead.pdf.template;

import io.masthead.domain.edition.Typesetter.Untypesettable;
import io.masthead.domain.edition.TypesettingProblem;
import io.masthead.domain.edition.TypesettingProblem.Code;
import io.masthead.pdf.limit.TimeLimit;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
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

    private static final int DEEPEST = 60;

    private final RenderContext context;
    private final XhtmlBuilder xhtml;
    private final ParsedSection section;
    private final InlineContent flow;
    private final Footnotes notes;
    private final LinkTargets addresses;
    private final ListLabels labels = new ListLabels();

    BodyText(RenderContext context, ParsedSection section) {
        this.context = context;
        this.xhtml = context.xhtml();
        this.section = section;
        this.flow = new InlineContent(xhtml, context.manuscript().language());
        this.notes = new Footnotes(xhtml, section.section());
        this.addresses = new LinkTargets(section);
    }

    /** Sets the body into the element; throws Untypesettable where there is nothing to set. */
    void set(Element pages) {
        int before = xhtml.printed();
        for (Node child : section.body().childNodes()) {
            child(child, pages, 0);
            notes.print(pages);
        }
        if (xhtml.printed() == before) {
            throw new Untypesettable(TypesettingProblem.at(section.place(), Code.NO_TEXT));
        }
    }

    private void children(Node source, Element target, int depth) {
        if (depth > DEEPEST) {
            throw new Untypesettable(TypesettingProblem.at(section.place(), Code.DEEP_NESTING, DEEPEST));
        }
        for (Node child : source.childNodes()) {
            child(child, target, depth);
        }
    }

    private void child(Node child, Element target, int depth) {
        if (child instanceof TextNode text) {
            if (!text.isBlank() || !isBesideABlock(text)) {
                flow.text(text.getWholeText(), target);
            }
        } else if (child instanceof org.jsoup.nodes.Element element && !HIDDEN.contains(element.normalName())) {
            element(element, target, depth + 1);
        }
    }

    /** White space there only parts the blocks in the source. */
    private static boolean isBesideABlock(TextNode text) {
        return isBlock(text.previousSibling()) || isBlock(text.nextSibling());
    }

    private static boolean isBlock(@Nullable Node node) {
        return node instanceof org.jsoup.nodes.Element element && BLOCKS.contains(element.normalName());
    }

    private void element(org.jsoup.nodes.Element source, Element target, int depth) {
        String name = source.normalName();
        if (BLOCKS.contains(name) && NestingRules.allows(target, name)) {
            block(source, target, depth);
        } else if (INLINE.contains(name)) {
            children(source, xhtml.add(flow.in(target), name), depth);
        } else if (name.equals("a")) {
            link(source, target, depth);
        } else if (name.equals("span")) {
            span(source, target, depth);
        } else if (name.equals("img")) {
            picture(source, target);
        } else if (name.equals("br")) {
            flow.text(" ", target);
        } else {
            children(source, target, depth);
        }
    }

    private void block(org.jsoup.nodes.Element source, Element target, int depth) {
        TimeLimit.check();
        int before = xhtml.printed();
        String name = source.normalName();
        Element holder = name.equals("table") ? xhtml.add(target, "div", Tables.holder(source)) : target;
        Element block = xhtml.add(holder, name);
        if (source.hasAttr("data-id")) {
            block.setAttribute("id", addresses.anchor(source.attr("data-id")));
        }
        switch (name) {
            case "p" -> paragraph(block);
            case "aside" -> block.setAttribute("class", "pull-quote");
            case "th", "td" -> Tables.cell(source, block);
            case "li" -> xhtml.add(block, "span", "label", labels.of(source));
            default -> {}
        }
        children(source, block, depth);
        InlineContent.trimEnd(block);
        boolean empty = xhtml.printed() == before || !block.hasChildNodes();
        if (empty && !NestingRules.mayBeEmpty(block)) {
            remove(block, holder, target);
        }
    }

    private static void remove(Element block, Element holder, Element target) {
        holder.removeChild(block);
        if (!holder.isSameNode(target) && !holder.hasChildNodes()) {
            target.removeChild(holder);
        }
    }

    /**
     * A list item's first paragraph begins beside its label. A paragraph behind a paragraph is indented, whatever notes
     * stand between them.
     */
    private static void paragraph(Element paragraph) {
        org.w3c.dom.Node before = paragraph.getPreviousSibling();
        if (before instanceof Element label && label.getAttribute("class").equals("label")) {
            paragraph.setAttribute("class", "beside");
        }
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
        Element place = InlineContent.notARow(target);
        boolean apart = place.getTagName().equals("figure") && NestingRules.isTop(place);
        ImageBounds room = ImageBounds.inText(context.style(), apart);
        context.pictures().add(place, section.place(), source.attr("src"), source.attr("alt"), room);
    }

    private void span(org.jsoup.nodes.Element source, Element target, int depth) {
        if (source.hasClass("note")) {
            notes.cite(flow.in(target), text -> children(source, text, depth));
            return;
        }
        Element span = xhtml.add(flow.in(target), "span");
        if (source.hasAttr("lang")) {
            span.setAttribute("lang", source.attr("lang"));
        }
        children(source, span, depth);
    }

    private void link(org.jsoup.nodes.Element source, Element target, int depth) {
        String address = addresses.of(source).orElse("");
        if (address.isEmpty() || source.text().isBlank()) {
            children(source, target, depth);
            return;
        }
        Element link = xhtml.add(flow.in(target), "a");
        link.setAttribute("href", address);
        children(source, link, depth);
    }
}
