package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the editor that scripts mount over the form. */
@MessageBundle("editor")
public interface EditorMessages {

    @Message("Saved, revision {number}")
    String revision_saved(int number);

    @Message("Saved")
    String saved();

    @Message("Saving …")
    String saving();

    @Message("Not saved yet")
    String unsaved();

    @Message("Offline: kept in this browser")
    String offline();

    @Message("Somebody else saved meanwhile")
    String conflict();

    @Message("To read only")
    String readonly();

    @Message("Outline")
    String outline();

    @Message("This section")
    String this_section();

    @Message("Words")
    String words();

    @Message("Beside the text")
    String beside();

    @Message("Remarks")
    String remarks();

    @Message("Checks")
    String checks();

    @Message("Page")
    String page();

    @Message("Formatting")
    String formatting();

    @Message("Paragraph style")
    String style();

    @Message("Paragraph")
    String paragraph();

    @Message("Heading {level}")
    String heading(int level);

    @Message("Bold")
    String bold();

    @Message("Italic")
    String italic();

    @Message("Superscript")
    String superscript();

    @Message("Subscript")
    String subscript();

    @Message("Bulleted list")
    String bulleted();

    @Message("Numbered list")
    String numbered();

    @Message("Quotation")
    String quotation();

    @Message("Pull quote")
    String pull_quote();

    @Message("Undo")
    String undo();

    @Message("Redo")
    String redo();

    @Message("HTML source")
    String source();

    @Message("Note")
    String note();

    @Message("Table")
    String table();

    @Message("Figure")
    String figure();

    @Message("Letters")
    String letters();

    @Message("Link")
    String link();

    @Message("Language")
    String language();

    @Message("Find and replace")
    String find_and_replace();

    @Message("Shortcuts")
    String shortcuts();

    @Message("Table")
    String table_menu();

    @Message("Header row")
    String header_row();

    @Message("Header column")
    String header_column();

    @Message("Caption")
    String caption();

    @Message("Row above")
    String row_above();

    @Message("Row below")
    String row_below();

    @Message("Delete row")
    String delete_row();

    @Message("Column before")
    String column_before();

    @Message("Column after")
    String column_after();

    @Message("Delete column")
    String delete_column();

    @Message("Merge cells")
    String merge_cells();

    @Message("Split cell")
    String split_cell();

    @Message("Delete table")
    String delete_table();

    @Message("Find")
    String find();

    @Message("Replace with")
    String replace_by();

    @Message("Match case")
    String match_case();

    @Message("Whole words")
    String whole_word();

    @Message("ə as e, ğ as g")
    String fold();

    @Message("Previous")
    String find_previous();

    @Message("Next")
    String find_next();

    @Message("Replace")
    String replace();

    @Message("Replace all")
    String replace_all();

    @Message("Close")
    String close();

    @Message("{at} of {all}")
    String found(String at, String all);

    @Message("Nothing found.")
    String nothing_found();

    @Message("Replaced: {count}")
    String replaced(String count);

    @Message("Text of the link")
    String link_words();

    @Message("Address")
    String link_address();

    @Message("A page (https), an e-mail address, or # with a place in this text.")
    String link_hint();

    @Message("Set the link")
    String link_set();

    @Message("Remove the link")
    String link_remove();

    @Message("A link leads to https, http, an e-mail address, or a place in this text.")
    String link_refused();

    @Message("Cancel")
    String cancel();

    @Message("The passage is in")
    String language_of();

    @Message("Screen readers, hyphenation and spelling go by it.")
    String language_hint();

    @Message("The language of the section")
    String language_own();

    @Message("Set the language")
    String language_set();

    @Message("Alternative text")
    String alternative();

    @Message("What the picture says, for those who cannot see it.")
    String alternative_hint();

    @Message("Decorative: it says nothing that the text does not")
    String decorative();

    @Message("Keep the description")
    String describe();

    @Message("Delete the figure")
    String delete_figure();

    @Message("Text of the note")
    String note_text();

    @Message("Done")
    String done();

    @Message("Delete the note")
    String note_remove();

    @Message("Capital schwa")
    String capital_schwa();

    @Message("Small schwa")
    String small_schwa();

    @Message("En dash")
    String en_dash();

    @Message("Em dash")
    String em_dash();

    @Message("Low quotation mark")
    String low_quote();

    @Message("Left quotation mark")
    String left_quote();

    @Message("Right quotation mark")
    String right_quote();

    @Message("Left guillemet")
    String left_guillemet();

    @Message("Right guillemet")
    String right_guillemet();

    @Message("Manat")
    String manat();

    @Message("Numero")
    String numero();

    @Message("No-break space")
    String no_break_space();

    @Message("No-break hyphen")
    String no_break_hyphen();

    @Message("List item one level deeper; next cell")
    String deeper();

    @Message("List item one level higher; cell before")
    String higher();

    @Message("To the toolbar; Escape leads back")
    String to_toolbar();

    @Message("{#if count is 1}1 section{#else}{count} sections{/if}")
    String sections(int count);

    @Message("Notes")
    String notes();

    @Message("Figures")
    String figures();

    @Message("Tables")
    String tables();
}
