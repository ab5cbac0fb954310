package io.masthead.domain.document.docx;

import org.jspecify.annotations.Nullable;

/**
 * What a paragraph is, as far as its properties or those of a style say so; null where they do not
 * (ECMA-376-1, 17.3.1).
 *
 * @param style the id of the style; empty for none
 * @param numbering the id of the numbering; 0 for none at all
 * @param level the level in the numbering, from 0
 * @param outline the level of a heading, from 0; 9 for text
 * @param indent how far it is moved in, in twentieths of a point
 */
record ParagraphProperties(
        String style,
        @Nullable Integer numbering,
        @Nullable Integer level,
        @Nullable Integer outline,
        @Nullable Integer indent) {
    static final ParagraphProperties NONE = new ParagraphProperties("", null, null, null, null);
}
