package io.masthead.domain.intake.markdown;

import io.masthead.domain.document.MarkType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML in a line.
 *
 * @param name its name in lower case; empty for a comment and the like
 */
record MarkdownTag(String name, boolean closes) {

    static MarkdownTag of(String literal) {
        boolean closes = literal.startsWith("</");
        int from = closes ? 2 : 1;
        int to = from;
        while (to < literal.length() && Character.isLetterOrDigit(literal.charAt(to))) {
            to++;
        }
        return new MarkdownTag(literal.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT), closes);
    }

    /** The mark that the element is; null where it is none. */
    @Nullable
    MarkType mark() {
        return switch (name) {
            case "b", "strong" -> MarkType.STRONG;
            case "i", "em", "cite", "dfn", "var" -> MarkType.EMPHASIS;
            case "sub" -> MarkType.SUBSCRIPT;
            case "sup" -> MarkType.SUPERSCRIPT;
            default -> null;
        };
    }

    boolean isBreak() {
        return name.equals("br");
    }

    boolean isComment() {
        return name.isEmpty();
    }
}
