package io.masthead.domain.document.html;

import io.masthead.domain.document.NodeType;
import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What becomes of foreign elements that have no rule of their own. */
final class ForeignElements {
    private static final Set<String> WITHOUT_WORDS =
            Set.of("style", "meta", "link", "base", "title", "head", "col", "rp", "wbr");

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
            "textarea");

    /** Elements whose form means something and is in no schema of ours. */
    private static final Set<String> OTHER_FORMS =
            Set.of("u", "small", "big", "mark", "code", "kbd", "samp", "tt", "pre", "hr", "dl", "bdo");

    private static final Set<String> STRUCK = Set.of("s", "del", "strike");

    private ForeignElements() {}

    static boolean isWithoutWords(String tag) {
        return WITHOUT_WORDS.contains(tag);
    }

    static boolean isDropped(String tag) {
        return DROPPED.contains(tag);
    }

    static boolean isBoundary(String tag) {
        return BOUNDARIES.contains(tag);
    }

    static boolean isOtherForm(String tag) {
        return OTHER_FORMS.contains(tag);
    }

    static boolean isStruck(String tag) {
        return STRUCK.contains(tag);
    }

    /** The block that an element becomes: another name for one of the schema's, or the schema's own; null for others. */
    static @Nullable NodeType block(Element source) {
        return switch (source.normalName()) {
            case "h1" -> NodeType.HEADING_2;
            case "h5", "h6" -> NodeType.HEADING_4;
            case "menu", "dir" -> NodeType.BULLET_LIST;
            case "tfoot" -> NodeType.TABLE_BODY;
            default -> ofTheSchema(source);
        };
    }

    private static @Nullable NodeType ofTheSchema(Element source) {
        return Arrays.stream(NodeType.values())
                .filter(type -> type.tag().equals(source.normalName()))
                .filter(type -> type.className().isEmpty() || source.hasClass(type.className()))
                .findFirst()
                .orElse(null);
    }
}
