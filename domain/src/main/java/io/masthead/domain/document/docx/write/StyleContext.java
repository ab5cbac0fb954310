package io.masthead.domain.document.docx.write;

/**
 * Where a block stands, as the styles that it has there.
 *
 * @param paragraph the style of a paragraph
 * @param item the style of an item's own text
 * @param further the style of an item's further paragraphs, for the first level
 * @param depth how many lists it stands in
 */
record StyleContext(String paragraph, String item, String further, int depth) {

    static final StyleContext BODY = outside(ParagraphStyle.NORMAL);
    static final StyleContext QUOTE =
            new StyleContext(ParagraphStyle.QUOTE, ParagraphStyle.QUOTE_LIST, ParagraphStyle.QUOTE_LIST_CONTINUE, 0);
    static final StyleContext PULL_QUOTE = outside(ParagraphStyle.PULL_QUOTE);

    /** Where paragraphs have that style, and lists that of lists in the text. */
    static StyleContext outside(String paragraph) {
        return new StyleContext(paragraph, ParagraphStyle.LIST, ParagraphStyle.LIST_CONTINUE, 0);
    }

    /** Inside an item of a list that stands here. */
    StyleContext inItem() {
        return new StyleContext(ParagraphStyle.atLevel(further, level()), item, further, depth + 1);
    }

    /** The level of a list that stands here, from 0. */
    int level() {
        return Math.min(depth, Numbering.DEEPEST);
    }
}
