package io.masthead.domain.intake.text;

/**
 * What the reader has to say about a line that it dropped, guessed or did not understand. The sentences stand in
 * {@code warnings.properties}.
 */
public enum ImportWarning {
    /** A number alone on a line inside the text. */
    PAGE_NUMBER_DROPPED,
    /** A number alone on a line that is no page's. */
    NUMBER_KEPT,
    /** A line of the cover or a title that stands in the text again. */
    RUNNING_HEAD_DROPPED,
    /** A line of dashes, stars or underscores. */
    RULE_DROPPED,
    /** A reference to a picture. */
    PICTURE_DROPPED,
    /** A paragraph put together over what looked like the end of a page, where it could have been two. */
    JOINED,
    /** Paragraphs in lower case after an unfinished sentence; argument: how many. */
    PARAGRAPHS_JOINED,
    /** Lines of a text that is broken at a measure; argument: how many. */
    LINES_JOINED,
    /** A paragraph in lower case after a finished sentence. */
    JOINED_AFTER_STOP,
    /** A paragraph without a stop before a sub-heading. */
    UNFINISHED_BEFORE_HEADING,
    /** A short question that may also be a sentence. */
    QUESTION_AS_HEADING,
    /** Short lines without a stop that became sub-headings; the text names them, argument: how many. */
    HEADINGS_GUESSED,
    /** A short line without a stop that may be a sub-heading or not. */
    HEADING_DOUBTFUL,
    /** A short line with nothing after it. */
    SHORT_LINE_KEPT,
    /** A line that names an author. */
    BYLINE_KEPT,
    /** A word divided at a line's end. */
    HYPHEN_KEPT,
    /** Words that soft hyphens divided at lines' ends; argument: how many. */
    WORD_MENDED,
    /** Lines that begin as those of an earlier letter do, made quotations; argument: how many. */
    QUOTATION_READ,
    /** Lines that begin with a dash, or a letter and a tab, made items; argument: how many. */
    DASH_AS_BULLET,
    /** A list in a list. */
    LIST_FLATTENED,
    /** Rows with vertical bars, tabs or wide spaces. */
    TABLE_NOT_READ,
    /** Stars that open no emphasis or close none. */
    STARS_KEPT,
    /** Stars that were read as emphasis; argument: how many pairs. */
    EMPHASIS_READ,
    /** Backslashes before a sign; argument: how many. */
    ESCAPES_READ,
    /** A paragraph that begins with a star to which a word refers. */
    NOTE_KEPT,
    /** Straight marks that were replaced; argument: how many. */
    QUOTES_CHANGED,
    /** A quotation that does not close. */
    QUOTE_UNPAIRED,
    /** Invisible characters; argument: how many. */
    CHARACTERS_DROPPED,
    /** Control and private-use characters that stood for others; argument: how many. */
    CHARACTERS_REPLACED,
    /** The cover without a month and a year. */
    NO_PERIOD,
    /** More than one month on the cover. */
    PERIOD_GUESSED,
    /** The issue's number beside the month. */
    ISSUE_NUMBER_DROPPED,
    /** A line of the cover that is nothing known. */
    COVER_LINE_NOT_UNDERSTOOD,
    /** Text between cover or contents and the first title. */
    BEFORE_FIRST_SECTION,
    /** A line of the contents list that is no section. */
    CONTENTS_LINE_NOT_UNDERSTOOD,
    /** Another title in the contents than in the text; argument: the one in the contents. */
    CONTENTS_DIFFERS,
    /** A section of the contents list that the text lacks. */
    SECTION_NOT_IN_TEXT,
    /** A numbered title that the contents list lacks. */
    SECTION_NOT_IN_CONTENTS,
    /** A title that is longer than a section's can be; argument: how many characters it can have. */
    TITLE_CUT,
    /** A note of a title, which is plain text. */
    NOTE_OF_TITLE_DROPPED,
    /** A contents list with a heading of its own. */
    CONTENTS_LIST_DROPPED,
    /** Headings below the lowest level that a text has; argument: how many. */
    HEADINGS_RAISED,
    /** A title that the file names for a section that has one. */
    TITLE_NOT_TAKEN,
    /** A byline that the file names for a section that has one. */
    BYLINE_NOT_TAKEN,
    /** A line before the text that is neither title nor byline. */
    FRONT_MATTER_DROPPED,
    /** A mark in the text without its note, or a note without its mark; the text names it. */
    NOTE_UNPAIRED,
    /** A part of a web page that is no text of the article: navigation, head, foot. */
    PAGE_PART_DROPPED,
    /** Bytes that are no characters in the encoding that the file names; argument: how many. */
    CHARACTERS_UNREADABLE,
    /** Block of code, of which each line became a paragraph. */
    CODE_AS_PARAGRAPHS,
    /** Tracked changes and comments beyond as many as are kept; argument: how many. */
    REMARKS_NOT_KEPT,
    /** Tracked changes and comments of which only the beginning is kept; argument: how many. */
    REMARKS_CUT,
    /** A title with nothing under it. */
    SECTION_EMPTY,
    /** The form's period is not the cover's; argument: the cover's. */
    PERIOD_DIFFERS,
    /** The cover has another title than the publication. */
    TITLE_DIFFERS,
    /** The cover has other names than the publication. */
    NAMES_DIFFER,
    /** The cover has another tagline than the publication. */
    TAGLINE_DIFFERS,
    /** The report's last line where it grew too long; argument: how many are missing. */
    MORE
}
