package io.masthead.domain.document.docx;

import io.masthead.domain.document.NodeType;
import io.masthead.domain.document.SchemaValues;
import java.util.Optional;

/**
 * A bookmark by which a block's id survives Word: {@code _mh_p_k3v9x2mqt} in a paragraph. Word hides bookmarks that begin
 * with an underscore, and names no longer than 40 characters (MS-OI29500, 2.1.501).
 *
 * @param tag the HTML element of the block, or {@code note}
 * @param id the id of that block, which is the paragraph's own or the nearest one around it of that tag
 */
public record BlockBookmark(String tag, String id) {
    /** The tag of a note: its bookmark stands in the note's own paragraph. */
    public static final String NOTE = "note";

    private static final String PREFIX = "_mh_";

    /** The bookmark of a block of that type. */
    public static BlockBookmark of(NodeType type, String id) {
        return new BlockBookmark(type.tag(), id);
    }

    /** The bookmark with that name; empty where it is none of ours. */
    public static Optional<BlockBookmark> parse(String name) {
        int underscore = name.lastIndexOf('_');
        if (!name.startsWith(PREFIX)
                || underscore < PREFIX.length()
                || !SchemaValues.isId(name.substring(underscore + 1))) {
            return Optional.empty();
        }
        return Optional.of(
                new BlockBookmark(name.substring(PREFIX.length(), underscore), name.substring(underscore + 1)));
    }

    /** Its name in the file. */
    public String name() {
        return PREFIX + tag + "_" + id;
    }
}
