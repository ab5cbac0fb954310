package io.masthead.domain.document;

import io.masthead.domain.document.Document.Dropped;
import io.masthead.domain.document.Document.Why;
import io.masthead.domain.language.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML, whatever it is, as blocks of the table of elements. */
final class HtmlReader {
    private static final Pattern ID = Pattern.compile("[a-z][0-9a-z]{5,15}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final int REPORTED_LETTERS = 200;
    private static final int REPORTED_LINES = 1000;
    private static final Set<String> SILENTLY_DROPPED = Set.of("style", "meta", "link", "base", "title", "head", "col");
    private static final Set<String> DROPPED = Set.of(
            "script",
            "iframe",
            "object",
            "embed",
            "applet",
            "template",
            "svg",
            "math",
            "noscript",
            "audio",
            "video",
            "canvas",
            "map",
            "frame",
            "frameset",
            "noframes",
            "noembed",
            "input",
            "xmp",
            "plaintext",
            "portal");
    private static final Set<String> BOUNDARIES = Set.of(
            "address",
            "article",
            "aside",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hgroup",
            "hr",
            "legend",
            "main",
            "menu",
            "nav",
            "option",
            "pre",
            "section",
            "select",
            "summary",
            "textarea",
            "title");

    private final DocumentBuilder builder = new DocumentBuilder();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final boolean withPictures;

    private HtmlReader(boolean withPictures) {
        this.withPictures = withPictures;
    }

    record Reading(List<Block> blocks, List<Dropped> dropped) {}

    /** Reads what somebody sends. */
    static Reading foreign(String html) {
        return new HtmlReader(false).read(html);
    }

    /** Reads what was cleaned before it was stored. */
    static List<Block> stored(String html) {
        return new HtmlReader(true).read(html).blocks();
    }

    private Reading read(String html) {
        children(Jsoup.parseBodyFragment(html).body());
        return new Reading(builder.finished(), List.copyOf(dropped));
    }

    private void children(Node parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                builder.text(text.getWholeText());
            } else if (child instanceof org.jsoup.nodes.Element element) {
                element(element);
            }
        }
    }

    private void element(org.jsoup.nodes.Element source) {
        Runnable inside = () -> children(source);
        switch (source.normalName()) {
            case "h1", "h2" -> builder.lines(NodeType.H2, id(source), inside);
            case "h3" -> builder.lines(NodeType.H3, id(source), inside);
            case "h4", "h5", "h6" -> builder.lines(NodeType.H4, id(source), inside);
            case "p" -> builder.lines(NodeType.P, id(source), inside);
            case "caption" -> builder.lines(NodeType.CAPTION, "", inside);
            case "b", "strong" -> builder.marked(NodeType.STRONG, "", inside);
            case "i", "em" -> builder.marked(NodeType.EM, "", inside);
            case "sub" -> builder.marked(NodeType.SUB, "", inside);
            case "sup" -> builder.marked(NodeType.SUP, "", inside);
            case "a" -> link(source, inside);
            case "span" -> span(source, inside);
            case "br" -> builder.lineBreak();
            case "img", "image", "picture" -> picture(source);
            case "figure" -> figure(source, inside);
            case "figcaption" -> builder.lines(NodeType.FIGCAPTION, "", inside);
            default -> structure(source, inside);
        }
    }

    private void structure(org.jsoup.nodes.Element source, Runnable inside) {
        String tag = source.normalName();
        NodeType kind = switch (tag) {
            case "ul", "menu", "dir" -> NodeType.UL;
            case "ol" -> NodeType.OL;
            case "li" -> NodeType.LI;
            case "blockquote" -> NodeType.BLOCKQUOTE;
            case "aside" -> source.hasClass("pull-quote") ? NodeType.PULL_QUOTE : null;
            case "table" -> NodeType.TABLE;
            case "thead" -> NodeType.THEAD;
            case "tbody", "tfoot" -> NodeType.TBODY;
            case "tr" -> NodeType.TR;
            case "th" -> NodeType.TH;
            case "td" -> NodeType.TD;
            default -> null;
        };
        if (kind != null) {
            builder.block(kind, kind.isBlock() ? id(source) : "", Attributes.of(kind, source), inside);
        } else if (DROPPED.contains(tag)) {
            report(tag, source.wholeText(), Why.NOT_ALLOWED);
        } else if (BOUNDARIES.contains(tag) && !SILENTLY_DROPPED.contains(tag)) {
            builder.boundary(inside);
        } else if (!SILENTLY_DROPPED.contains(tag)) {
            inside.run();
        }
    }

    private void link(org.jsoup.nodes.Element source, Runnable inside) {
        var address = LinkAddress.of(source.attr("href"));
        if (address.isPresent()) {
            builder.marked(NodeType.A, address.get(), inside);
            return;
        }
        if (source.hasAttr("href")) {
            report("link", source.attr("href"), Why.OTHER_ADDRESS);
        }
        inside.run();
    }

    private void span(org.jsoup.nodes.Element source, Runnable inside) {
        String language = source.attr("lang");
        if (source.hasClass("note")) {
            builder.note(id(source), inside);
        } else if (LANGUAGE.matcher(language).matches()) {
            builder.marked(NodeType.LANGUAGE, language.toLowerCase(Locale.ROOT), inside);
        } else {
            inside.run();
        }
    }

    private void picture(org.jsoup.nodes.Element source) {
        if (withPictures) {
            builder.block(NodeType.IMG, "", Attributes.of(NodeType.IMG, source), () -> {});
        } else {
            String text = source.attr("alt").isBlank() ? source.attr("src") : source.attr("alt");
            report("picture", text, Why.PICTURE);
        }
    }

    private void figure(org.jsoup.nodes.Element source, Runnable inside) {
        if (withPictures && source.selectFirst("img") != null) {
            builder.block(NodeType.FIGURE, id(source), Map.of(), inside);
        } else {
            builder.boundary(inside);
        }
    }

    private void report(String what, String text, Why why) {
        if (dropped.size() < REPORTED_LINES) {
            String shown = Characters.cleaned(text).strip();
            int end = Math.min(shown.length(), REPORTED_LETTERS);
            dropped.add(new Dropped(what, shown.substring(0, end), why));
        }
    }

    /** The id in the source, where it is one of ours and not a copy's. */
    private String id(org.jsoup.nodes.Element source) {
        String id = source.attr("data-id");
        return ID.matcher(id).matches() && ids.add(id) ? id : "";
    }
}
