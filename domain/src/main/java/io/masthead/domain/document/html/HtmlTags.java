package io.masthead.domain.document.html;

import io.masthead.domain.document.Block;
import io.masthead.domain.document.ContainerBlock;
import io.masthead.domain.document.ImageBlock;
import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.TextBlock;
import org.jspecify.annotations.Nullable;

/** The tags of blocks, and how words are escaped in HTML. */
public final class HtmlTags {
    private HtmlTags() {}

    /** The start tag of a block, the class first, the id last. */
    public static String start(Block block, boolean withId) {
        NodeType type = block.type();
        var tag = new StringBuilder("<").append(type.tag());
        if (!type.className().isEmpty()) {
            tag.append(attribute("class", type.className()));
        }
        for (String name : type.attributes()) {
            String value = value(block, name);
            if (value != null) {
                tag.append(attribute(name, value));
            }
        }
        if (withId && !block.id().isEmpty()) {
            tag.append(attribute("data-id", block.id()));
        }
        return tag.append('>').toString();
    }

    /** The end tag of a block; empty for a picture, which has none. */
    public static String end(Block block) {
        return block instanceof ImageBlock ? "" : "</" + block.type().tag() + ">";
    }

    private static @Nullable String value(Block block, String name) {
        return switch (block) {
            case ContainerBlock container -> container.attributes().get(name);
            case ImageBlock image -> name.equals("src") ? image.source() : image.alternative();
            case TextBlock text -> null;
        };
    }

    /** An attribute with the space before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    /** Words as they stand in text or in an attribute's value. */
    public static String escaped(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        escape(escaped, words);
        return escaped.toString();
    }

    /** Appends whole stretches: few characters need a reference. */
    static void escape(StringBuilder out, String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            String reference = reference(words.charAt(i));
            if (!reference.isEmpty()) {
                out.append(words, from, i).append(reference);
                from = i + 1;
            }
        }
        out.append(words, from, words.length());
    }

    private static String reference(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\u00A0' -> "&nbsp;";
            default -> "";
        };
    }
}
