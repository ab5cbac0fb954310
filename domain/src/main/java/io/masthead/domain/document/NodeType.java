package io.masthead.domain.document;

import static io.masthead.domain.document.ContentModel.DOCUMENT;
import static io.masthead.domain.document.ContentModel.FLOW;
import static io.masthead.domain.document.ContentModel.INLINE;
import static io.masthead.domain.document.ContentModel.LIST;
import static io.masthead.domain.document.ContentModel.NOTHING;
import static io.masthead.domain.document.ContentModel.PARAGRAPHS;
import static io.masthead.domain.document.ContentModel.QUOTATION;
import static io.masthead.domain.document.ContentModel.ROWS;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The schema's blocks: the element that each is in HTML, where it may stand, what it holds, its attributes, and whether
 * it carries an id. Comments, differences and anchors of the PDF hang on ids. Marks are in {@link MarkType}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the collections are unmodifiable copies
public enum NodeType {
    HEADING_2("h2", true, Set.of(DOCUMENT), INLINE),
    HEADING_3("h3", true, Set.of(DOCUMENT), INLINE),
    HEADING_4("h4", true, Set.of(DOCUMENT), INLINE),
    PARAGRAPH("p", true, Set.of(DOCUMENT, QUOTATION, PARAGRAPHS, FLOW), INLINE),
    BULLET_LIST("ul", true, Set.of(DOCUMENT, QUOTATION, FLOW), LIST),
    ORDERED_LIST("ol", true, Set.of(DOCUMENT, QUOTATION, FLOW), LIST, "start"),
    LIST_ITEM("li", true, Set.of(LIST), FLOW),
    BLOCKQUOTE("blockquote", true, Set.of(DOCUMENT), QUOTATION),
    PULL_QUOTE("aside.pull-quote", true, Set.of(DOCUMENT), PARAGRAPHS),
    TABLE("table", true, Set.of(DOCUMENT), ContentModel.TABLE),
    TABLE_CAPTION("caption", false, Set.of(ContentModel.TABLE), INLINE),
    TABLE_HEAD("thead", false, Set.of(ContentModel.TABLE), ROWS),
    TABLE_BODY("tbody", false, Set.of(ContentModel.TABLE), ROWS),
    TABLE_ROW("tr", true, Set.of(ROWS), ContentModel.ROW),
    TABLE_HEADER("th", false, Set.of(ContentModel.ROW), FLOW, "scope", "colspan", "rowspan"),
    TABLE_CELL("td", false, Set.of(ContentModel.ROW), FLOW, "colspan", "rowspan"),
    FIGURE("figure", true, Set.of(DOCUMENT), ContentModel.FIGURE),
    IMAGE("img", false, Set.of(ContentModel.FIGURE), NOTHING, "src", "alt"),
    FIGURE_CAPTION("figcaption", false, Set.of(ContentModel.FIGURE), INLINE);

    private final String tag;
    private final String className;
    private final boolean carriesId;
    private final Set<ContentModel> places;
    private final ContentModel content;
    private final List<String> attributes;

    NodeType(String selector, boolean carriesId, Set<ContentModel> places, ContentModel content, String... attributes) {
        int dot = selector.indexOf('.');
        this.tag = dot < 0 ? selector : selector.substring(0, dot);
        this.className = dot < 0 ? "" : selector.substring(dot + 1);
        this.carriesId = carriesId;
        this.places = Set.copyOf(places);
        this.content = content;
        this.attributes = List.of(attributes);
    }

    /** The name in JSON, in the style of ProseMirror's own schemas: {@code bullet_list}. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the HTML element, in lower case. */
    public String tag() {
        return tag;
    }

    /** The one class that the HTML element carries; empty for most. */
    public String className() {
        return className;
    }

    /** Whether a block of this type carries an id, {@code data-id} in HTML. */
    public boolean carriesId() {
        return carriesId;
    }

    /** The attributes beside id and class, in the order in which they are written. */
    public List<String> attributes() {
        return attributes;
    }

    /** Whether a block of this type may stand directly in that content. */
    public boolean mayStandIn(ContentModel parent) {
        return places.contains(parent);
    }

    /** What a block of this type holds. */
    public ContentModel content() {
        return content;
    }

    /** Whether it is an ordered or a bullet list. */
    public boolean isList() {
        return content == LIST;
    }

    /** Whether it is a cell of a table, a header or not. */
    public boolean isCell() {
        return places.contains(ContentModel.ROW);
    }

    /** Whether it is a heading of any level. */
    public boolean isHeading() {
        return this == HEADING_2 || this == HEADING_3 || this == HEADING_4;
    }
}
