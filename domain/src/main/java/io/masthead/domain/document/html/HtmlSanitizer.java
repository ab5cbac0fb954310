package io.masthead.domain.document.html;

import io.masthead.domain.document.ContentModel;
import io.masthead.domain.document.Document;
import io.masthead.domain.document.MarkType;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SchemaValues;
import io.masthead.domain.document.html.SanitizerWarning.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of any HTML: keeps what the schema allows, at its proper place and in one form; the words of what is
 * not allowed are kept, save those of scripts and the like. Called once, where foreign markup enters.
 */
public final class HtmlSanitizer {
    private final DocumentBuilder builder = new DocumentBuilder();
    private final SanitizerReport report = new SanitizerReport();
    private final ForeignAttributes attributes = new ForeignAttributes(report);
    private final Set<String> ids = new HashSet<>();
    private final Predicate<String> pictures;
    private final Supplier<String> outerLanguage;
    private @Nullable String language;
    private int quotations;

    private HtmlSanitizer(Supplier<String> outerLanguage, Predicate<String> pictures) {
        this.outerLanguage = outerLanguage;
        this.pictures = pictures;
    }

    /**
     * A document and what it lacks.
     *
     * @param warnings in the order of the text, a thousand at most
     */
    public record Sanitized(Document document, List<SanitizerWarning> warnings) {}

    /** Reads any HTML without its pictures. */
    public static Sanitized sanitize(String html, String language) {
        return sanitize(html, language, address -> false);
    }

    /**
     * Reads any HTML. Refuses nothing, never throws for content; what it made, written and read again, stays as it is.
     *
     * @param language the language of text that names none of its own, a BCP 47 tag
     * @param pictures whether the picture with that address is kept
     */
    public static Sanitized sanitize(String html, String language, Predicate<String> pictures) {
        return sanitize(html, () -> language, pictures);
    }

    /** The same, with the language asked for only where something in the text depends on it. */
    public static Sanitized sanitize(String html, Supplier<String> language, Predicate<String> pictures) {
        return sanitize(Jsoup.parseBodyFragment(withoutEnd(html)).body(), language, pictures);
    }

    /** The parser takes U+FFFF behind a tag or a reference for the end; another that is no character either is none to it. */
    private static String withoutEnd(String html) {
        return html.replace('\uFFFF', '\uFFFE');
    }

    /** Reads what is inside an element of HTML that was parsed already; its lines go into the warnings where they were tracked. */
    public static Sanitized sanitize(Element parent, String language, Predicate<String> pictures) {
        return sanitize(parent, () -> language, pictures);
    }

    private static Sanitized sanitize(Element parent, Supplier<String> language, Predicate<String> pictures) {
        var sanitizer = new HtmlSanitizer(language, pictures);
        WordLists.arrange(parent);
        sanitizer.children(parent);
        return new Sanitized(new Document(sanitizer.builder.finished()), sanitizer.report.warnings());
    }

    private void children(Node parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                builder.text(text.getWholeText());
            } else if (child instanceof Element element) {
                inItsLanguage(element);
            }
        }
    }

    /** A language that is named on another element than a span is that of all the words inside. */
    private void inItsLanguage(Element source) {
        String own = source.attr("lang").toLowerCase(Locale.ROOT);
        if (!SchemaValues.isLanguage(own)) {
            element(source);
            return;
        }
        String around = language();
        language = own;
        if (!primary(own).equals(primary(around)) && !source.normalName().equals("span")) {
            builder.marked(MarkType.LANGUAGE, own, () -> element(source));
        } else {
            element(source);
        }
        language = around;
    }

    private String language() {
        String known = language;
        if (known == null) {
            known = outerLanguage.get();
            language = known;
        }
        return known;
    }

    private static String primary(String tag) {
        return tag.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
    }

    private void element(Element source) {
        var style = ForeignStyle.of(source);
        if (style.isHidden()) {
            hidden(source);
            return;
        }
        Runnable inside = styled(style, source);
        attributes.reportMeaning(source);
        switch (source.normalName()) {
            case "b", "strong" -> strong(style, inside);
            case "i", "em", "cite", "dfn", "var" -> builder.marked(MarkType.EMPHASIS, "", inside);
            case "sub" -> builder.marked(MarkType.SUBSCRIPT, "", inside);
            case "sup" -> builder.marked(MarkType.SUPERSCRIPT, "", inside);
            case "a" -> link(source, inside);
            case "span" -> span(source, inside);
            case "q" -> quotation(inside);
            case "rt" -> enclosed("(", inside, ")");
            case "br" -> builder.lineBreak();
            case "img", "image", "picture" -> picture(source);
            case "figure" -> figure(source, inside);
            case "pre" -> preformatted(source, inside);
            case "button" -> separately(inside);
            default -> other(source, inside);
        }
    }

    private Runnable styled(ForeignStyle style, Element source) {
        Runnable inside = () -> children(source);
        for (MarkType mark : style.marks()) {
            Runnable unmarked = inside;
            inside = () -> builder.marked(mark, "", unmarked);
        }
        return inside;
    }

    private void strong(ForeignStyle style, Runnable inside) {
        if (style.isLight()) {
            inside.run();
        } else {
            builder.marked(MarkType.STRONG, "", inside);
        }
    }

    /** What nobody saw where it comes from is not there. */
    private void hidden(Element source) {
        if (source.hasText()) {
            report.element(Code.NOT_ALLOWED, source);
            builder.separate();
        }
    }

    private void lines(NodeType type, Element source) {
        String id = type.carriesId() ? id(source) : "";
        builder.lines(type, id, () -> children(source), () -> report.element(Code.MISPLACED, source));
    }

    private void other(Element source, Runnable inside) {
        String tag = source.normalName();
        NodeType type = ForeignElements.block(source);
        if (ForeignElements.isOtherForm(tag)) {
            report.element(Code.OTHER_FORM, source);
        }
        if (type != null) {
            ofTheSchema(type, source, inside);
        } else if (ForeignElements.isDropped(tag)) {
            report.element(Code.NOT_ALLOWED, source);
            builder.separate();
        } else if (ForeignElements.isStruck(tag)) {
            struck(source);
        } else if (ForeignElements.isBoundary(tag)) {
            builder.boundary(inside);
        } else if (!ForeignElements.isWithoutWords(tag)) {
            inside.run();
        }
    }

    private void ofTheSchema(NodeType type, Element source, Runnable inside) {
        if (type.content() == ContentModel.INLINE) {
            lines(type, source);
        } else {
            block(type, source, inside);
        }
    }

    private void block(NodeType type, Element source, Runnable inside) {
        String id = type.carriesId() ? id(source) : "";
        builder.block(type, id, attributes.of(type, source), inside, () -> report.element(Code.MISPLACED, source));
    }

    /** Struck words are gone, as if the deletion had been accepted; where they held a space or a block, one is left. */
    private void struck(Element source) {
        String words = source.wholeText();
        if (words.isBlank()) {
            children(source);
            return;
        }
        report.add(Code.STRUCK, source, source.normalName(), words);
        if (source.getAllElements().stream().anyMatch(Element::isBlock)) {
            builder.boundary(() -> {});
        } else if (words.chars().anyMatch(Character::isWhitespace)) {
            builder.separate();
        }
    }

    private void link(Element source, Runnable inside) {
        var address = LinkAddress.of(source.attr("href"));
        if (address.isPresent()) {
            builder.marked(MarkType.LINK, address.get(), inside);
            return;
        }
        if (source.hasAttr("href")) {
            report.add(Code.OTHER_ADDRESS, source, "link", source.attr("href"));
        }
        inside.run();
    }

    private void span(Element source, Runnable inside) {
        String tag = source.attr("lang").toLowerCase(Locale.ROOT);
        if (source.hasClass("note")) {
            builder.note(id(source), inside);
        } else if (SchemaValues.isLanguage(tag)) {
            builder.marked(MarkType.LANGUAGE, tag, inside);
        } else {
            inside.run();
        }
    }

    private void quotation(Runnable inside) {
        var marks = QuotationMarks.of(language());
        int depth = quotations++;
        enclosed(marks.opening(depth), inside, marks.closing(depth));
        quotations--;
    }

    private void enclosed(String before, Runnable inside, String after) {
        builder.text(before);
        inside.run();
        builder.text(after);
    }

    private void separately(Runnable inside) {
        builder.separate();
        inside.run();
        builder.separate();
    }

    /** Each line is a paragraph: nothing else keeps the lines apart. */
    private void preformatted(Element source, Runnable inside) {
        for (Element element : source.getAllElements()) {
            for (TextNode text : List.copyOf(element.textNodes())) {
                String[] lines = text.getWholeText().split("\\R", -1);
                for (int i = 0; i + 1 < lines.length; i++) {
                    text.before(new TextNode(lines[i]));
                    text.before(new Element("br"));
                }
                text.text(lines[lines.length - 1]);
            }
        }
        other(source, inside);
    }

    private void picture(Element source) {
        String address = source.attr("src").strip();
        String name = source.attr("alt").isBlank() ? address : source.attr("alt");
        if (address.isEmpty() || !pictures.test(address)) {
            report.add(Code.PICTURE, source, "picture", name);
            builder.separate();
            return;
        }
        Runnable image = () -> block(NodeType.IMAGE, source, () -> {});
        if (builder.isInFigure()) {
            image.run();
        } else {
            Runnable misplaced = () -> report.add(Code.PICTURE_MISPLACED, source, "picture", name);
            builder.block(NodeType.FIGURE, "", Map.of(), image, misplaced);
        }
    }

    private void figure(Element source, Runnable inside) {
        Element image = source.selectFirst("img[src]");
        if (image != null && pictures.test(image.attr("src").strip())) {
            block(NodeType.FIGURE, source, inside);
        } else {
            builder.boundary(inside);
        }
    }

    /** The id in the source, where it is one of ours and not a copy's. */
    private String id(Element source) {
        String id = source.attr("data-id");
        return SchemaValues.isId(id) && ids.add(id) ? id : "";
    }
}
