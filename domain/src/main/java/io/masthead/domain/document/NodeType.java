package io.masthead.domain.document;

import static io.masthead.domain.document.ContentModel.BODY;
import static io.masthead.domain.document.ContentModel.FIGURE_INSIDE;
import static io.masthead.domain.document.ContentModel.ITEM;
import static io.masthead.domain.document.ContentModel.LINE;
import static io.masthead.domain.document.ContentModel.LIST;
import static io.masthead.domain.document.ContentModel.NOTHING;
import static io.masthead.domain.document.ContentModel.PULL_QUOTE_INSIDE;
import static io.masthead.domain.document.ContentModel.QUOTATION;
import static io.masthead.domain.document.ContentModel.ROW;
import static io.masthead.domain.document.ContentModel.ROWS;
import static io.masthead.domain.document.ContentModel.TABLE_INSIDE;

import java.util.List;
import java.util.Set;

/**
 * The one table of what a body may hold: each element with its place, what its inside is, its attributes, and whether
 * it is a block. A block carries a {@code data-id}; comments, differences and anchors of the PDF hang on it. Marks
 * are written in the order of this table, the first one outermost.
 */
@SuppressWarnings("ImmutableEnumChecker") // the collections are unmodifiable copies
public enum NodeType {
    H2("h2", true, Set.of(BODY), LINE),
    H3("h3", true, Set.of(BODY), LINE),
    H4("h4", true, Set.of(BODY), LINE),
    P("p", true, Set.of(BODY, QUOTATION, PULL_QUOTE_INSIDE, ITEM), LINE),
    UL("ul", true, Set.of(BODY, QUOTATION, ITEM), LIST),
    OL("ol", true, Set.of(BODY, QUOTATION, ITEM), LIST, "start"),
    LI("li", true, Set.of(LIST), ITEM),
    BLOCKQUOTE("blockquote", true, Set.of(BODY), QUOTATION),
    PULL_QUOTE("aside.pull-quote", true, Set.of(BODY), PULL_QUOTE_INSIDE),
    TABLE("table", true, Set.of(BODY), TABLE_INSIDE),
    CAPTION("caption", false, Set.of(TABLE_INSIDE), LINE),
    THEAD("thead", false, Set.of(TABLE_INSIDE), ROWS),
    TBODY("tbody", false, Set.of(TABLE_INSIDE), ROWS),
    TR("tr", true, Set.of(ROWS), ROW),
    TH("th", false, Set.of(ROW), ITEM, "scope", "colspan", "rowspan"),
    TD("td", false, Set.of(ROW), ITEM, "colspan", "rowspan"),
    FIGURE("figure", true, Set.of(BODY), FIGURE_INSIDE),
    IMG("img", false, Set.of(FIGURE_INSIDE), NOTHING, "src", "alt"),
    FIGCAPTION("figcaption", false, Set.of(FIGURE_INSIDE), LINE),
    A("a", false, Set.of(LINE), LINE, "href"),
    LANGUAGE("span", false, Set.of(LINE), LINE, "lang"),
    STRONG("strong", false, Set.of(LINE), LINE),
    EM("em", false, Set.of(LINE), LINE),
    SUB("sub", false, Set.of(LINE), LINE),
    SUP("sup", false, Set.of(LINE), LINE),
    NOTE("span.note", true, Set.of(LINE), LINE);

    private final String tag;
    private final String className;
    private final boolean block;
    private final Set<ContentModel> places;
    private final ContentModel inside;
    private final List<String> attributes;

    NodeType(String selector, boolean block, Set<ContentModel> places, ContentModel inside, String... attributes) {
        int dot = selector.indexOf('.');
        this.tag = dot < 0 ? selector : selector.substring(0, dot);
        this.className = dot < 0 ? "" : selector.substring(dot + 1);
        this.block = block;
        this.places = Set.copyOf(places);
        this.inside = inside;
        this.attributes = List.of(attributes);
    }

    /** The name of the tag, in lower case. */
    public String tag() {
        return tag;
    }

    /** The one class that the element carries; empty for most. */
    public String className() {
        return className;
    }

    /** Whether the element carries a {@code data-id}. */
    public boolean isBlock() {
        return block;
    }

    /** The allowed attributes beside {@code data-id} and the class, in the order in which they are written. */
    public List<String> attributes() {
        return attributes;
    }

    /** Whether the element may stand directly in that place. */
    public boolean mayStandIn(ContentModel place) {
        return places.contains(place);
    }

    /** What the element's inside is. */
    public ContentModel inside() {
        return inside;
    }

    boolean isList() {
        return inside == LIST;
    }

    boolean isCell() {
        return places.contains(ROW);
    }

    boolean isHeading() {
        return this == H2 || this == H3 || this == H4;
    }
}
