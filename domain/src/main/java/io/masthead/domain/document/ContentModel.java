package io.masthead.domain.document;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a block holds; {@link NodeType} says which blocks may stand in it. */
public enum ContentModel {
    /** The top of a document. */
    DOCUMENT("*"),
    /** Paragraphs and lists, inside a quotation. */
    QUOTATION("+"),
    /** Paragraphs alone, inside a pull quote. */
    PARAGRAPHS("+"),
    /** The items of a list. */
    LIST("+"),
    /** What an item or a cell holds; a paragraph that comes first has no id and no tag of its own in HTML. */
    FLOW("*"),
    /** Caption, head and bodies of a table. */
    TABLE("+"),
    /** The rows of a table's head or body. */
    ROWS("+"),
    /** The cells of a row. */
    ROW("+"),
    /** Picture and caption. */
    FIGURE("+"),
    /** Running text with its marks and notes. */
    INLINE("*"),
    /** Nothing at all. */
    NOTHING("");

    private final String quantifier;

    ContentModel(String quantifier) {
        this.quantifier = quantifier;
    }

    /** The content expression of ProseMirror's schemas, with the names of {@link NodeType#jsonName}. */
    public String expression() {
        return switch (this) {
            case NOTHING -> "";
            case INLINE -> "(text | note)*";
            default ->
                Arrays.stream(NodeType.values())
                        .filter(type -> type.mayStandIn(this))
                        .map(NodeType::jsonName)
                        .collect(Collectors.joining(" | ", "(", ")" + quantifier));
        };
    }
}
