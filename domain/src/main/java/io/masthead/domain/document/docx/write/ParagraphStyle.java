package io.masthead.domain.document.docx.write;

/** The styles of the template by their ids; what each looks like is in {@link Styles}. */
final class ParagraphStyle {

    static final String NORMAL = "";
    static final String TITLE = "Title";
    static final String BYLINE = "Byline";
    static final String COVER = "Cover";
    static final String HEADING = "Heading";
    static final String LIST = "ListParagraph";
    static final String LIST_CONTINUE = "ListContinue";
    static final String QUOTE = "Quote";
    static final String QUOTE_LIST = "QuoteList";
    static final String QUOTE_LIST_CONTINUE = "QuoteListContinue";
    static final String PULL_QUOTE = "PullQuote";
    static final String CAPTION = "Caption";
    static final String TABLE_CAPTION = "TableCaption";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_HEADING = "TableHeading";
    static final String TABLE_GAP = "TableGap";
    static final String FIGURE = "Figure";
    static final String FIGURE_CAPTION = "FigureCaption";
    static final String NOTE = "FootnoteText";
    static final String NOTE_REFERENCE = "FootnoteReference";
    static final String LINK = "Hyperlink";
    static final String TABLE = "HouseTable";

    private ParagraphStyle() {}

    /** The style for the level of a list, from 0: the first is without a number, as Word's own. */
    static String atLevel(String style, int level) {
        return level == 0 ? style : style + (level + 1);
    }
}
