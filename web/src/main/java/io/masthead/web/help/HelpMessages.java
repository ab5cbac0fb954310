package io.masthead.web.help;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The names of the pages of help; what stands on them is in {@code templates/help}. */
@MessageBundle("help")
public interface HelpMessages {

    @Message("Help")
    String help();

    @Message("How to do what you came for, in the words of the pages. Begin with what you are here.")
    String lede();

    @Message("Help: {topic}")
    String on(String topic);

    @Message("More on this")
    String related();

    @Message("What an editor does")
    String title_editor();

    @Message("From the desk to a text that is approved.")
    String about_editor();

    @Message("What a reviewer does")
    String title_reviewer();

    @Message("Read what was written, see what changed, decide.")
    String about_reviewer();

    @Message("What a publisher does")
    String title_publisher();

    @Message("Plan an issue, ask people, publish it, and stand by it.")
    String about_publisher();

    @Message("What an auditor does")
    String title_auditor();

    @Message("Find out who did what, and whether the record is whole.")
    String about_auditor();

    @Message("For readers")
    String title_reader();

    @Message("Read what was published, and tell a true copy from a false one. No account is needed.")
    String about_reader();

    @Message("Plan an issue and ask people")
    String title_planning();

    @Message("A month, its sections, their order, who writes, who reviews, until when.")
    String about_planning();

    @Message("Read a file in")
    String title_files();

    @Message("A whole issue or the text of one section, and the report on what was guessed.")
    String about_files();

    @Message("How a Word file is read")
    String title_docx();

    @Message("What comes in of a Word file, what does not, and why; tracked changes and comments.")
    String about_docx();

    @Message("Write a text")
    String title_writing();

    @Message("The page with the text in its middle: title, text, saving, words, the outline.")
    String about_writing();

    @Message("Notes, tables and pictures")
    String title_notes();

    @Message("What stands beside the sentences, and what each needs so that nobody is kept out.")
    String about_notes();

    @Message("What can stand in a text")
    String title_elements();

    @Message("Paragraphs, headings, lists, quotations and the rest, and what becomes of everything else.")
    String about_elements();

    @Message("The library of pictures")
    String title_pictures();

    @Message("What comes in, what is said of it, parts, rights, and where it is shown.")
    String about_pictures();

    @Message("Paste from Word, a table, a mail or a page")
    String title_pasting();

    @Message("What comes along from other programs, what is left out, and how pictures come in.")
    String about_pasting();

    @Message("Your working copy, and who is writing")
    String title_lease();

    @Message("What is kept before you save, and what happens when two people open one section.")
    String about_lease();

    @Message("When somebody else has saved")
    String title_merging();

    @Message("What a stale save is, how the two texts are merged, and why nothing is lost.")
    String about_merging();

    @Message("Out to Word and back")
    String title_word();

    @Message("What a guest gets as a Word file, and how their changes come in.")
    String about_word();

    @Message("Checks, and letting one pass")
    String title_checks();

    @Message("What is found in the text and on the pages, and what may stay as it is.")
    String about_checks();

    @Message("The page beside the text")
    String title_page();

    @Message("The section as it will be printed, and what your change does to the pages after it.")
    String about_page();

    @Message("What submitting freezes")
    String title_submitting();

    @Message("From the draft to the review, and the ways back.")
    String about_submitting();

    @Message("Revisions, and bringing one back")
    String title_history();

    @Message("Each save is kept: compare any two, and bring back any.")
    String about_history();

    @Message("Review a text")
    String title_reviewing();

    @Message("What to look at, how a decision is made, and what it binds to.")
    String about_reviewing();

    @Message("Proofs, publishing, corrections")
    String title_publishing();

    @Message("What stands between an issue and its publication, and what happens when it is published.")
    String about_publishing();

    @Message("Settings of a publication")
    String title_settings();

    @Message("Names, the stages of review, how the pages look.")
    String about_settings();

    @Message("The trail")
    String title_trail();

    @Message("The record of all that was done, and how it is checked.")
    String about_trail();

    @Message("Check a PDF")
    String title_verifying();

    @Message("Whether a file is a true edition, and who approved what stands in it.")
    String about_verifying();

    @Message("Keys")
    String title_shortcuts();

    @Message("What can be done without the mouse.")
    String about_shortcuts();
}
