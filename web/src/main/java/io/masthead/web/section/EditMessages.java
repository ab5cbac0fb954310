package io.masthead.web.section;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a section's editor. */
@MessageBundle("edit")
public interface EditMessages {

    @Message("This was not saved:")
    String not_saved();

    @Message("The text cannot be changed now:")
    String cannot_save();

    @Message("Preview")
    String preview();

    @Message("Left out when it is saved:")
    String dropped();

    @Message("{count} more")
    String more(int count);

    @Message("Who wrote it, as it is printed. May be empty.")
    String byline_hint();

    @Message("HTML, one block on a line; at most 1,300,000 characters.")
    String text_hint();

    @Message("What this revision is about, for the history. May be empty.")
    String note_hint();

    @Message("Save revision")
    String save();

    @Message("Read a file in")
    String read_in();

    @Message("Saved as revision {number}.")
    String saved(int number);

    @Message("Left out ({count}): {named}.")
    String left_out(int count, String named);

    @Message("What can stand in a text")
    String help();

    @Message("Anything else is left out when the text is saved; its words are kept.")
    String help_intro();

    @Message("A paragraph.")
    String help_p();

    @Message("Sub-headings; each at most one level below the one before.")
    String help_h();

    @Message("Lists, with or without numbers.")
    String help_list();

    @Message("A quotation; its paragraphs stand inside.")
    String help_quote();

    @Message("A sentence of the text, set large.")
    String help_pull();

    @Message("A table; give it a caption and header cells.")
    String help_table();

    @Message("A picture that was put in here, with its alternative text and a caption.")
    String help_figure();

    @Message("Strong, emphasized, lowered, raised.")
    String help_marks();

    @Message("A link: https, http, mailto or #.")
    String help_link();

    @Message("A note; write its text inside, where its number is to stand.")
    String help_note();

    @Message("Words in another language.")
    String help_lang();
}
