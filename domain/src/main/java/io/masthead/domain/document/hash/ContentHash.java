package io.masthead.domain.document.hash;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SectionText;
import io.masthead.domain.document.html.HtmlWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a text's canonical form, lower-case hex; an approval binds to it. The canonical form is, in UTF-8:
 *
 * <pre>
 * masthead text 1\n
 * title LENGTH\nTITLE\n
 * byline LENGTH\nBYLINE\n
 * body LENGTH\nBODY\n
 * </pre>
 *
 * LENGTH is the number of UTF-8 bytes of what follows, in decimal, so that no words can wander from one part to
 * another unseen. TITLE and BYLINE are in NFC, trimmed, each run of white space one space. BODY is the HTML as
 * {@link HtmlWriter} writes it, without {@code data-id}: each element other than a cell or one in a line on a new line,
 * attributes in the order of {@link NodeType} with {@code class} first, marks nested in that order and adjoining equal
 * ones joined, text in NFC with single spaces and none at the ends of a block.
 */
public final class ContentHash {
    private ContentHash() {}

    /** The hash, 64 hex digits. White space between words, the order of attributes and block ids do not count. */
    public static String of(SectionText text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical(text).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    static String canonical(SectionText text) {
        return "masthead text 1\n"
                + part("title", text.title())
                + part("byline", text.byline())
                + part("body", HtmlWriter.writeWithoutIds(text.body()));
    }

    private static String part(String name, String content) {
        return name + " " + content.getBytes(UTF_8).length + "\n" + content + "\n";
    }
}
