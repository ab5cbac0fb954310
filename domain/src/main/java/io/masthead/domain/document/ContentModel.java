package io.masthead.domain.document;

/** The places of a body in which elements stand; {@link NodeType} says which element may stand where. */
public enum ContentModel {
    /** The top of the body. */
    BODY,
    /** Inside a quotation. */
    QUOTATION,
    /** Inside a pull quote. */
    PULL_QUOTE_INSIDE,
    /** Directly inside a list. */
    LIST,
    /** Inside a list's item or a table's cell: a line of text first, then paragraphs and lists. */
    ITEM,
    /** Directly inside a table. */
    TABLE_INSIDE,
    /** Inside a table's head or body. */
    ROWS,
    /** Inside a row. */
    ROW,
    /** Inside a figure. */
    FIGURE_INSIDE,
    /** Running text. */
    LINE,
    /** Inside what holds nothing. */
    NOTHING
}
