package io.masthead.domain.document.docx;

import io.masthead.domain.document.NodeType;
import java.util.regex.Pattern;

/**
 * What a Word file was exported from; it stands in the file as properties of its own.
 *
 * @param section the id of the section
 * @param revision its number, from 1
 * @param contentHash the content hash of that revision, in hex
 */
public record WordOrigin(String section, int revision, String contentHash) {
    /** As many digits as an id has room for. */
    private static final int MOST_NUMBERED = 999;

    /** The block that is the section's title in its file, by its bookmark. */
    public static final BlockBookmark TITLE_BLOCK = BlockBookmark.of(NodeType.HEADING_2, "sectiontitle");

    /** The block that is the section's byline in its file. */
    public static final BlockBookmark BYLINE_BLOCK = BlockBookmark.of(NodeType.PARAGRAPH, "sectionbyline");

    private static final Pattern BYLINE = Pattern.compile("sectionbyline[0-9]*");

    /** The block that is the byline of an issue's section in its file, counted from 1. */
    public static BlockBookmark bylineBlock(int section) {
        return BlockBookmark.of(NodeType.PARAGRAPH, BYLINE_BLOCK.id() + Math.min(section, MOST_NUMBERED));
    }

    /** Whether a block of a file is a byline by its id. */
    public static boolean isByline(String id) {
        return BYLINE.matcher(id).matches();
    }

    /** The name of the property that holds {@link #section}. */
    public static final String SECTION = "MastheadSection";

    /** The name of the property that holds {@link #revision}. */
    public static final String REVISION = "MastheadRevision";

    /** The name of the property that holds {@link #contentHash}. */
    public static final String CONTENT_HASH = "MastheadContentHash";
}
