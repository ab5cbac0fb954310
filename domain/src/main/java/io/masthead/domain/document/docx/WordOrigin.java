package io.masthead.domain.document.docx;

import io.masthead.domain.document.NodeType;

/**
 * What a Word file was exported from; it stands in the file as properties of its own.
 *
 * @param section the id of the section
 * @param revision its number, from 1
 * @param contentHash the content hash of that revision, in hex
 */
public record WordOrigin(String section, int revision, String contentHash) {
    /** The block that is the section's title in its file, by its bookmark. */
    public static final BlockBookmark TITLE_BLOCK = BlockBookmark.of(NodeType.HEADING_2, "sectiontitle");

    /** The block that is the section's byline in its file. */
    public static final BlockBookmark BYLINE_BLOCK = BlockBookmark.of(NodeType.PARAGRAPH, "sectionbyline");

    /** The name of the property that holds {@link #section}. */
    public static final String SECTION = "MastheadSection";

    /** The name of the property that holds {@link #revision}. */
    public static final String REVISION = "MastheadRevision";

    /** The name of the property that holds {@link #contentHash}. */
    public static final String CONTENT_HASH = "MastheadContentHash";
}
