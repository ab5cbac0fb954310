package io.masthead.domain.intake;

import java.util.List;

/** What the reader has to say about a line that it dropped, guessed or did not understand: the key for translation. */
public enum Remark {
    /** A number alone on a line inside the text. */
    PAGE_NUMBER_DROPPED("Taken for a page number and left out."),
    /** A line of the cover or a title that stands in the text again. */
    RUNNING_HEAD_DROPPED("Taken for a running head and left out."),
    /** A line of dashes, stars or underscores. */
    RULE_DROPPED("A ruled line, left out."),
    /** A reference to a picture. */
    PICTURE_DROPPED("A picture, left out: a text cannot bring one in."),
    /** A paragraph put together over what looked like the end of a page, where it could have been two. */
    JOINED("Joined to the paragraph before it, which ended without a full stop. Please check."),
    /** A paragraph in lower case after a finished sentence. */
    JOINED_AFTER_STOP(
            "Joined to the paragraph before it, because it begins in lower case after a full stop. Please check."),
    /** A paragraph without a stop before a sub-heading. */
    UNFINISHED_BEFORE_HEADING("The text before this sub-heading ends without a full stop. Is something missing?"),
    /** A short question that may also be a sentence. */
    QUESTION_AS_HEADING("A short question on its own, taken for a sub-heading."),
    /** A short line with nothing after it. */
    SHORT_LINE_KEPT("Looks like a sub-heading with no text after it; kept as a paragraph."),
    /** A line that names an author. */
    BYLINE_KEPT("Looks like a byline; kept as a paragraph. Move it to the byline if it is one."),
    /** A word divided at a line's end. */
    HYPHEN_KEPT("A word was divided at the end of a line; its hyphen was kept."),
    /** A list in a list. */
    LIST_FLATTENED("An item of a list inside a list, made an item of the outer list."),
    /** Rows with vertical bars. */
    TABLE_NOT_READ("Looks like a row of a table; kept as a paragraph."),
    /** Stars that open no emphasis or close none. */
    STARS_KEPT("Two stars without their counterpart, kept as they stand."),
    /** Straight marks that were replaced; argument: how many. */
    QUOTES_CHANGED("%s straight quotation marks and apostrophes were made typographic, from this line on."),
    /** A quotation that does not close. */
    QUOTE_UNPAIRED("A quotation mark in this paragraph has no counterpart."),
    /** Invisible characters; argument: how many. */
    CHARACTERS_DROPPED("%s invisible characters (control signs, soft hyphens) were left out, from this line on."),
    /** The cover without a month and a year. */
    NO_PERIOD("No month and year were found on the cover."),
    /** More than one month on the cover. */
    PERIOD_GUESSED("More than one month stands here; the first was taken."),
    /** A line of the cover that is nothing known. */
    COVER_LINE_NOT_UNDERSTOOD("A line of the cover that was not understood, left out."),
    /** Text between cover or contents and the first title. */
    BEFORE_FIRST_SECTION("Stands before the first section's title, left out."),
    /** A line of the contents list that is no section. */
    CONTENTS_LINE_NOT_UNDERSTOOD("A line of the contents list that names no section; left out with the list."),
    /** Another title in the contents than in the text; argument: the one in the contents. */
    CONTENTS_DIFFERS("The contents list has another title, \u201c%s\u201d. The one in the text was taken."),
    /** A section of the contents list that the text lacks. */
    SECTION_NOT_IN_TEXT("The contents list names this section, but no such title stands in the text."),
    /** A numbered title that the contents list lacks. */
    SECTION_NOT_IN_CONTENTS("This section is not in the contents list; it was taken from the text."),
    /** A title with nothing under it. */
    SECTION_EMPTY("This section has no text."),
    /** Something that a body cannot hold; argument: what. */
    ELEMENT_DROPPED("Left out, because a text cannot hold it: %s."),
    /** The form's period is not the cover's; argument: the cover's. */
    PERIOD_DIFFERS("The text is for %s; the period that was asked for was taken."),
    /** The cover has other names than the publication. */
    NAMES_DIFFER("The names in the text differ from the publication's; this issue's cover takes those of the text."),
    /** The cover has another tagline than the publication. */
    TAGLINE_DIFFERS(
            "The tagline in the text differs from the publication's; this issue's cover takes that of the text."),
    /** The report's last line where it grew too long; argument: how many are missing. */
    MORE("%s more lines like these are not listed.");

    private final String sentence;

    Remark(String sentence) {
        this.sentence = sentence;
    }

    String sentence(List<String> args) {
        return sentence.formatted(args.toArray());
    }
}
