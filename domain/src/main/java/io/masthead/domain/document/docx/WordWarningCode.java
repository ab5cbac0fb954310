package io.masthead.domain.document.docx;

/** What may be missing of a Word file, or come in in another form; the sentences stand in {@code warnings.properties}. */
public enum WordWarningCode {
    /** Text marked as hidden; it is dropped. Argument: the text. */
    HIDDEN_TEXT,
    /** A field whose result is not text of its own: a page number, a contents list. Arguments: its result, its name. */
    FIELD_DROPPED,
    /** A field of which the file has no result; Word makes what it shows of its code. Arguments: the rest of the code, its name. */
    FIELD_CODE,
    /** An equation; its signs are kept in a line. Argument: the line. */
    EQUATION,
    /** A text box; its text stands behind the paragraph that holds it. Argument: its text. */
    TEXT_BOX,
    /** A picture that was not taken over. Argument: its alternative text or name. */
    PICTURE,
    /** A picture that is not in the file but elsewhere; nothing is fetched. Argument: its address. */
    PICTURE_OUTSIDE,
    /** A picture in a list, a table or a note, moved behind it, or dropped in a note. Argument: its alternative text. */
    PICTURE_MISPLACED,
    /** A link of a picture; the picture is kept. Arguments: its alternative text or name, the address. */
    PICTURE_LINK,
    /** A picture of which Word shows a part; all of it is kept. Argument: its alternative text or name. */
    PICTURE_CROPPED,
    /** A drawing or a diagram. Argument: what it is called. */
    DRAWING,
    /** A chart. Argument: its title, else what it is called. */
    CHART,
    /** An embedded file or object. Argument: what it is. */
    EMBEDDED_OBJECT,
    /** Another file that is to be inserted as text. Argument: its name. */
    ALTERNATIVE_CHUNK,
    /** A link to somewhere else than http, https, mailto or a place in the text. Arguments: its words, the address. */
    LINK_ADDRESS,
    /** A link to a place that is not in the text. Arguments: its words, the place. */
    LINK_TARGET,
    /** A sign of a symbol font that has no known letter. Arguments: the text before it, the font, the number. */
    SYMBOL,
    /** A list numbered in a form that ours cannot have: letters, Roman numerals. Arguments: its first text, the form. */
    NUMBER_FORMAT,
    /** A heading that Word numbers; the number is not part of its words. Arguments: its words, its number. */
    HEADING_NUMBER,
    /** A table in a table; its text stands in the cell. Argument: its text. */
    NESTED_TABLE,
    /** A heading in a list or a table; its words are kept as a paragraph. Argument: its words. */
    HEADING_MISPLACED,
    /** A quotation in a list or a table; its words are kept as a paragraph. Argument: its words. */
    QUOTATION_MISPLACED,
    /** A header or footer of the pages. Argument: its text. */
    PAGE_HEADER,
    /** A reference to a note, a comment or a picture that the file does not have. Argument: its number. */
    MISSING_PART,
    /** A comment to which nothing in the text leads. Arguments: its words, its author. */
    COMMENT_UNPLACED,
    /** A picture in a comment, whose words are kept. Arguments: its words, its author. */
    COMMENT_PICTURE,
    /** Text that is struck out, but not as a tracked change; it is kept. Argument: the text. */
    STRUCK,
    /** A short paragraph that looks like a heading and was made one. Argument: its words. */
    HEADING_GUESSED,
    /** Ruby: the reading stands in brackets. Arguments: the base, the reading. */
    RUBY,
    /** A change of the look of a table or of pages, which the text does not have. Argument: what it is about. */
    LOOK_CHANGED,
    /** The report's last line where it grew too long; argument: how many are missing. */
    MORE
}
